// SPDX-License-Identifier: EUPL-1.2

extension OpenAPIDocument {
    /// What is answered: the shapes that `Organisation.json` writes.
    static let components = #"""
        {
            "schemas": {
              "Organisations": {
                "type": "object",
                "additionalProperties": false,
                "required": ["data", "next"],
                "properties": {
                  "data": {"type": "array", "items": {"$ref": "#/components/schemas/Organisation"}},
                  "next": {
                    "type": ["string", "null"],
                    "description": "Where the following organisations are; null on the last page."
                  }
                }
              },
              "Organisation": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "id",
                  "slug",
                  "url",
                  "names",
                  "legal_form",
                  "family",
                  "status",
                  "founded",
                  "staff",
                  "summary",
                  "description",
                  "identifiers",
                  "sites",
                  "contacts",
                  "activities",
                  "competences",
                  "equipment",
                  "accreditations",
                  "claims",
                  "references",
                  "working_languages",
                  "areas_served",
                  "sources",
                  "invented",
                  "created",
                  "updated",
                  "revision"
                ],
                "properties": {
                  "id": {"type": "string"},
                  "slug": {"type": "string"},
                  "url": {"type": "string", "format": "uri"},
                  "names": {"type": "array", "items": {"$ref": "#/components/schemas/Name"}},
                  "legal_form": {"oneOf": [{"$ref": "#/components/schemas/LegalForm"}, {"type": \#
        "null"}]},
                  "family": {
                    "type": ["string", "null"],
                    "enum": [
                      "association",
                      "cooperative",
                      "mutual",
                      "foundation",
                      "company",
                      "public",
                      "other",
                      null
                    ]
                  },
                  "status": {"type": "string", "enum": ["active", "closed"]},
                  "founded": {"type": ["string", "null"], "format": "date"},
                  "staff": {"oneOf": [{"$ref": "#/components/schemas/Staff"}, {"type": "null"}]},
                  "summary": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Translation"}},
                  "description": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Translation"}},
                  "identifiers": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Identifier"}},
                  "sites": {"type": "array", "items": {"$ref": "#/components/schemas/Site"}},
                  "contacts": {"type": "array", "items": {"$ref": "#/components/schemas/Contact"}},
                  "activities": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Activity"}},
                  "competences": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Competence"}},
                  "equipment": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Equipment"}},
                  "accreditations": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Accreditation"}},
                  "claims": {"type": "array", "items": {"$ref": "#/components/schemas/Claim"}},
                  "references": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Reference"}},
                  "working_languages": {"type": "array", "items": {"type": "string"}},
                  "areas_served": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/AreaServed"}},
                  "sources": {"type": "array", "items": {"$ref": "#/components/schemas/Origin"}},
                  "invented": {"type": "boolean"},
                  "created": {"type": "string", "format": "date-time"},
                  "updated": {"type": "string", "format": "date-time"},
                  "revision": {"type": "integer"}
                }
              },
              "Name": {
                "type": "object",
                "additionalProperties": false,
                "required": ["text", "language", "kind"],
                "properties": {
                  "text": {"type": "string"},
                  "language": {"type": "string"},
                  "kind": {"type": "string", "enum": ["trade", "legal", "short", "former"]}
                }
              },
              "LegalForm": {
                "type": "object",
                "additionalProperties": false,
                "required": ["system", "code", "label"],
                "properties": {
                  "system": {"type": "string"},
                  "code": {"type": "string"},
                  "label": {"type": ["string", "null"]}
                }
              },
              "Staff": {
                "type": "object",
                "additionalProperties": false,
                "required": ["least", "most"],
                "properties": {"least": {"type": "integer"}, "most": {"type": ["integer", "null"]}}
              },
              "Translation": {
                "type": "object",
                "additionalProperties": false,
                "required": ["language", "text"],
                "properties": {"language": {"type": "string"}, "text": {"type": "string"}}
              },
              "Identifier": {
                "type": "object",
                "additionalProperties": false,
                "required": ["scheme", "value", "status"],
                "properties": {
                  "scheme": {"type": "string"},
                  "value": {"type": "string"},
                  "status": {"type": "string", "enum": ["valid", "invalid"]}
                }
              },
              "Site": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "name",
                  "street",
                  "postal_code",
                  "municipality",
                  "country",
                  "territory",
                  "latitude",
                  "longitude",
                  "precision",
                  "identifier"
                ],
                "properties": {
                  "name": {"type": ["string", "null"]},
                  "street": {"type": ["string", "null"]},
                  "postal_code": {"type": ["string", "null"]},
                  "municipality": {"type": ["string", "null"]},
                  "country": {"type": ["string", "null"]},
                  "territory": {"type": ["string", "null"]},
                  "latitude": {"type": ["number", "null"]},
                  "longitude": {"type": ["number", "null"]},
                  "precision": {
                    "type": ["string", "null"],
                    "enum": ["address", "postalCode", "municipality", null]
                  },
                  "identifier": {"oneOf": [{"$ref": "#/components/schemas/Identifier"}, {"type": \#
        "null"}]}
                }
              },
              "Contact": {
                "type": "object",
                "additionalProperties": false,
                "required": ["kind", "value"],
                "properties": {
                  "kind": {"type": "string", "enum": ["email", "phone", "website"]},
                  "value": {"type": "string"}
                }
              },
              "Activity": {
                "type": "object",
                "additionalProperties": false,
                "required": ["scheme", "code", "edition", "language", "main"],
                "properties": {
                  "scheme": {"type": "string", "enum": ["trade", "nace", "words"]},
                  "code": {"type": "string"},
                  "edition": {"type": ["string", "null"]},
                  "language": {"type": ["string", "null"]},
                  "main": {"type": "boolean"}
                }
              },
              "Competence": {
                "type": "object",
                "additionalProperties": false,
                "required": ["text", "language", "trade", "level", "capacity"],
                "properties": {
                  "text": {"type": "string"},
                  "language": {"type": "string"},
                  "trade": {"type": ["string", "null"]},
                  "level": {"type": "string", "enum": ["assists", "delivers", "trains"]},
                  "capacity": {"oneOf": [{"$ref": "#/components/schemas/Capacity"}, {"type": \#
        "null"}]}
                }
              },
              "Capacity": {
                "type": "object",
                "additionalProperties": false,
                "required": ["amount", "unit", "period"],
                "properties": {
                  "amount": {"type": "number"},
                  "unit": {"type": "string"},
                  "period": {"type": "string", "enum": ["day", "week", "month", "year"]}
                }
              },
              "Equipment": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "text",
                  "language",
                  "cpv",
                  "quantity",
                  "use",
                  "mobile",
                  "inspected_until",
                  "attributes"
                ],
                "properties": {
                  "text": {"type": "string"},
                  "language": {"type": "string"},
                  "cpv": {"type": ["string", "null"]},
                  "quantity": {"type": "integer"},
                  "use": {"type": "string", "enum": ["own", "shared", "rent", "rentWithOperator"]},
                  "mobile": {"type": "boolean"},
                  "inspected_until": {"type": ["string", "null"], "format": "date"},
                  "attributes": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Attribute"}}
                }
              },
              "Attribute": {
                "type": "object",
                "additionalProperties": false,
                "required": ["name", "value", "unit"],
                "properties": {
                  "name": {"type": "string"},
                  "value": {"type": "string"},
                  "unit": {"type": ["string", "null"]}
                }
              },
              "Accreditation": {
                "type": "object",
                "additionalProperties": false,
                "required": ["kind", "authority", "reference", "from", "until"],
                "properties": {
                  "kind": {"type": "string"},
                  "authority": {"type": ["string", "null"]},
                  "reference": {"type": ["string", "null"]},
                  "from": {"type": ["string", "null"], "format": "date"},
                  "until": {"type": ["string", "null"], "format": "date"}
                }
              },
              "Claim": {
                "type": "object",
                "additionalProperties": false,
                "required": ["criterion", "statement", "language", "evidence", "until"],
                "properties": {
                  "criterion": {
                    "type": "string",
                    "enum": [
                      "socialImpact",
                      "participation",
                      "socialUtility",
                      "environment",
                      "localImpact",
                      "peopleFirst"
                    ]
                  },
                  "statement": {"type": "string"},
                  "language": {"type": "string"},
                  "evidence": {"type": ["string", "null"]},
                  "until": {"type": ["string", "null"], "format": "date"}
                }
              },
              "Reference": {
                "type": "object",
                "additionalProperties": false,
                "required": ["title", "language", "client", "year"],
                "properties": {
                  "title": {"type": "string"},
                  "language": {"type": "string"},
                  "client": {"type": ["string", "null"]},
                  "year": {"type": ["integer", "null"]}
                }
              },
              "AreaServed": {
                "oneOf": [
                  {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["territory"],
                    "properties": {"territory": {"type": "string"}}
                  },
                  {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["kilometres"],
                    "properties": {"kilometres": {"type": "integer"}}
                  }
                ]
              },
              "Origin": {
                "type": "object",
                "additionalProperties": false,
                "required": ["source", "record", "url", "read"],
                "properties": {
                  "source": {"type": "string"},
                  "record": {"type": "string"},
                  "url": {"type": ["string", "null"]},
                  "read": {"type": "string", "format": "date-time"}
                }
              },
              "Structure": {
                "type": "object",
                "description": "A structure of data-inclusion's schema v1.",
                "required": ["source", "id", "nom", "date_maj"]
              },
              "Problem": {
                "type": "object",
                "description": "RFC 9457.",
                "required": ["type", "title", "status"],
                "properties": {
                  "type": {"type": "string"},
                  "title": {"type": "string"},
                  "status": {"type": "integer"},
                  "detail": {"type": "string"}
                }
              }
            }
          }
        """#
}
