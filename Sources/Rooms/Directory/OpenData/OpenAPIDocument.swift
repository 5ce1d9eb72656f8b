// SPDX-License-Identifier: EUPL-1.2

/// The description of the interface that programs read (OpenAPI 3.1). A test compares it with what
/// the interface answers.
struct OpenAPIDocument {
    let baseURL: String

    var json: [UInt8] {
        let text = """
            {
            "openapi": "3.1.0",
            "info": \(Self.info),
            "servers": [{"url": "BASE"}],
            "paths": \(Self.paths),
            "components": \(Self.components)
            }

            """
        return Array(
            text.split(separator: "BASE", omittingEmptySubsequences: false)
                .joined(separator: baseURL).utf8)
    }

    /// What the interface is.
    static let info = #"""
        {
            "title": "Grappe",
            "version": "1",
            "summary": "The directory of a cluster of the social and solidarity economy.",
            "description": "Organisations come in the order of their last change: follow next to \#
        the end, keep the newest updated, and ask again with updated_since. Each record names its \#
        sources; their licences stand on the page of sources.",
            "license": {"name": "See the licence of each source", "url": "BASE/en/sources"}
          }
        """#

    /// What can be asked.
    static let paths = #"""
        {
            "/api/v1/organisations": {
              "get": {
                "operationId": "organisations",
                "summary": "Organisations, all or those of a search",
                "parameters": [
                  {
                    "name": "q",
                    "in": "query",
                    "description": "Words to search for, in any language.",
                    "schema": {"type": "string"}
                  },
                  {
                    "name": "trade",
                    "in": "query",
                    "description": "Trades of the vocabulary, such as laundry; several widen the \#
        search.",
                    "schema": {"type": "array", "items": {"type": "string"}}
                  },
                  {
                    "name": "territory",
                    "in": "query",
                    "description": "Territories, such as LU, BE-WAL, FR-LOR, DE-SL, DE-RP.",
                    "schema": {"type": "array", "items": {"type": "string"}}
                  },
                  {
                    "name": "family",
                    "in": "query",
                    "description": "Legal families.",
                    "schema": {"type": "array", "items": {"type": "string"}}
                  },
                  {
                    "name": "accreditation",
                    "in": "query",
                    "description": "Kinds of accreditation.",
                    "schema": {"type": "array", "items": {"type": "string"}}
                  },
                  {
                    "name": "language",
                    "in": "query",
                    "description": "Working languages, such as de.",
                    "schema": {"type": "array", "items": {"type": "string"}}
                  },
                  {
                    "name": "equipment",
                    "in": "query",
                    "description": "CPV codes of eight digits.",
                    "schema": {"type": "array", "items": {"type": "string"}}
                  },
                  {
                    "name": "size",
                    "in": "query",
                    "description": "Sizes: micro, small, medium, large.",
                    "schema": {"type": "array", "items": {"type": "string"}}
                  },
                  {
                    "name": "near",
                    "in": "query",
                    "description": "A town or a postal code, with the country before it where two \#
        share it (L-4670).",
                    "schema": {"type": "string"}
                  },
                  {
                    "name": "km",
                    "in": "query",
                    "description": "Kilometres round that place.",
                    "schema": {"type": "integer", "minimum": 1, "maximum": 500, "default": 25}
                  },
                  {
                    "name": "limit",
                    "in": "query",
                    "description": "How many organisations at once.",
                    "schema": {"type": "integer", "minimum": 1, "maximum": 500, "default": 100}
                  },
                  {
                    "name": "updated_since",
                    "in": "query",
                    "description": "Only organisations changed at or after this day or UTC \#
        instant.",
                    "schema": {"type": "string"}
                  },
                  {
                    "name": "after",
                    "in": "query",
                    "description": "Where the answer before ended, from its next.",
                    "schema": {"type": "string"}
                  }
                ],
                "responses": {
                  "200": {
                    "description": "One page of organisations.",
                    "headers": {
                      "ETag": {"description": "For If-None-Match.", "schema": {"type": "string"}}
                    },
                    "content": {
                      "application/json": {"schema": {"$ref": "#/components/schemas/Organisations"}}
                    }
                  },
                  "304": {"description": "Nothing changed since the ETag given."},
                  "422": {
                    "description": "A parameter makes no sense; errors names it.",
                    "content": {
                      "application/problem+json": {"schema": {"$ref": \#
        "#/components/schemas/Problem"}}
                    }
                  }
                }
              }
            },
            "/api/v1/organisations/{id}": {
              "get": {
                "operationId": "organisation",
                "summary": "One organisation",
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": \#
        "string"}}],
                "responses": {
                  "200": {
                    "description": "The organisation.",
                    "headers": {
                      "ETag": {"description": "For If-None-Match.", "schema": {"type": "string"}}
                    },
                    "content": {
                      "application/json": {"schema": {"$ref": "#/components/schemas/Organisation"}}
                    }
                  },
                  "304": {"description": "Nothing changed since the ETag given."},
                  "404": {
                    "description": "There is no such organisation.",
                    "content": {
                      "application/problem+json": {"schema": {"$ref": \#
        "#/components/schemas/Problem"}}
                    }
                  }
                }
              }
            },
            "/api/v1/structures": {
              "get": {
                "operationId": "structures",
                "summary": "French organisations in the schema of data-inclusion v1",
                "responses": {
                  "200": {
                    "description": "All of them.",
                    "headers": {
                      "ETag": {"description": "For If-None-Match.", "schema": {"type": "string"}}
                    },
                    "content": {
                      "application/json": {
                        "schema": {"type": "array", "items": {"$ref": \#
        "#/components/schemas/Structure"}}
                      }
                    }
                  }
                }
              }
            }
          }
        """#
}
