// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Competence {
    var json: JSONValue {
        let capacityJSON = capacity.map { capacity in
            JSONValue.object(pairs: [
                "amount": .number(capacity.amount), "unit": .string(capacity.unit),
                "period": .string(capacity.period.rawValue),
            ])
        }
        return JSONValue.object(pairs: [
            "text": .string(text), "language": .string(language.string),
            "trade": .optional(trade), "level": .string(level.rawValue),
            "capacity": capacityJSON ?? .null,
        ])
    }
}

extension Equipment {
    var json: JSONValue {
        JSONValue.object(pairs: [
            "text": .string(text), "language": .string(language.string), "cpv": .optional(cpv),
            "quantity": .integer(quantity), "use": .string(use.rawValue),
            "mobile": .bool(isMobile), "inspected_until": .optional(inspectedUntil?.iso),
            "attributes": .list(attributes) {
                JSONValue.object(pairs: [
                    "name": .string($0.name), "value": .string($0.value),
                    "unit": .optional($0.unit),
                ])
            },
        ])
    }
}

extension Accreditation {
    var json: JSONValue {
        JSONValue.object(pairs: [
            "kind": .string(kind), "authority": .optional(authority),
            "reference": .optional(reference), "from": .optional(from?.iso),
            "until": .optional(until?.iso),
        ])
    }
}

extension Claim {
    var json: JSONValue {
        JSONValue.object(pairs: [
            "criterion": .string(criterion.rawValue), "statement": .string(statement),
            "language": .string(language.string), "evidence": .optional(evidence),
            "until": .optional(until?.iso),
        ])
    }
}

extension Reference {
    var json: JSONValue {
        JSONValue.object(pairs: [
            "title": .string(title), "language": .string(language.string),
            "client": .optional(client), "year": .optional(year),
        ])
    }
}
