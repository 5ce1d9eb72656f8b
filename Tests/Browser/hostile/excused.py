# SPDX-License-Identifier: EUPL-1.2
"""The columns of text in which not every text of anybody's can stand, each with why: after
a table's name those of its columns."""

# Why no text of anybody's stands in a column.
NONE = {
    "what the program notes of itself": """
        migration: id checksum
        change_log: room subject operation
        scheduled_work: name runner
        scheduled_run: name outcome
    """,
    "ids": """
        mail: id
        person: id
        person_address: person
        browser_session: id person
        role_grant: id person made_by
        role_scope: role_grant
        mandate: id person organisation made_by
        password: person
        code_generator: person
        recovery_code: person
        passkey: credential person
        passkey_challenge: person
        audit_entry: person
        external_identity: id person
        provider_visit: person
        notice: id person
        concept: id parent deprecated_by
        concept_label: concept
        concept_link: a b
        term_inbox: id concept
        organisation: id
        organisation_former_slug: organisation_id
        organisation_text: organisation_id
        organisation_identifier: organisation_id
        organisation_competence: organisation_id
        organisation_equipment_attribute: organisation_id
        organisation_accreditation: organisation_id
        organisation_claim: organisation_id
        organisation_reference: organisation_id
        organisation_working_language: organisation_id
        organisation_area_served: organisation_id
        source_record: organisation_id
        import: id person
        import_change: import_id organisation_id
        duplicate_pair: left_id right_id import_id
        match_key: organisation_id
        organisation_name: organisation_id
        organisation_site: organisation_id
        organisation_contact: organisation_id
        organisation_activity: organisation_id
        organisation_equipment: organisation_id
        organisation_provenance: organisation_id
        import_job: id person import_id
        import_job_problem: job_id
        record_draft: organisation author
        record_revision: organisation author decided_by
        record_claim: id organisation person decided_by
        record_report: id organisation decided_by
        record_freshness: organisation
        record_file: id organisation
    """,
    "one of a list of codes": """
        mail: event kind subscription language state
        mail_preference: subject frequency
        mail_unsubscribe: subject
        person: language
        browser_session: stage method browser
        role_grant: role
        role_scope: kind value
        mandate: role standing
        audit_entry: action subject
        provider_visit: provider language
        notice: kind event
        concept: scheme kind
        concept_label: language source role
        concept_link: relation origin
        concept_source: source
        term_inbox: language kind state label_language
        organisation: legal_form_system legal_form_code family status
        organisation_text: field language
        organisation_identifier: scheme value status
        organisation_competence: language trade level capacity_period
        organisation_claim: criterion language
        organisation_reference: language
        organisation_working_language: language
        organisation_area_served: territory
        source_record: owned
        import: kind format state
        import_change: kind
        duplicate_pair: reasons outcome
        search_log: language filters
        organisation_name: language kind
        organisation_site: country territory coordinate_precision identifier_scheme
            identifier_value identifier_status
        organisation_contact: kind
        organisation_activity: scheme edition language
        organisation_equipment: language cpv use_kind
        organisation_provenance: field
        import_job: stage language country format errand phase
        import_job_problem: severity
        record_revision: state territory
        record_claim: territory proof state
        record_report: territory kind language state
        record_file: kind original
    """,
    "addresses of mail, which hold no markup and no white space": """
        mail: recipient mailbox
        mail_preference: mailbox
        mail_unsubscribe: mailbox
        person_address: folded written
        sign_in_link: folded written
        attempt: subject
        record_report: address
    """,
    "digests, keys, seals and names of nodes": """
        mail: unsubscribe claimed_by digest
        mail_unsubscribe: token_hash
        sign_in_link: digest
        browser_session: digest
        password: hash
        code_generator: seed
        recovery_code: digest
        passkey: public_key
        passkey_challenge: digest
        audit_entry: hash
        audit_head: hash
        provider_visit: digest
        loose_identity: digest
        import_job: runner
        record_claim: digest
        record_freshness: digest
        scheduled_run: runner
    """,
    "paths of the site itself; what else is asked for is dropped": """
        sign_in_link: next
        provider_visit: next
        loose_identity: next
        notice: link
    """,
    "dates": """
        mandate: since until
        organisation: founded
        organisation_accreditation: valid_from valid_until
        organisation_claim: valid_until
        search_log: day
        organisation_equipment: inspected_until
    """,
    "what a provider said, for minutes, and shown to nobody": """
        loose_identity: issuer subject
    """,
    "letters, digits and hyphens made from names": """
        concept: code
        term_inbox: folded
        organisation: slug
        organisation_former_slug: slug
        source: id
        source_record: source_id
        import: source_id
        import_change: source_id
        organisation_provenance: source_id
        import_job: source_id
        record_file: name small
    """,
    "the official list of places": """
        place: country postal_code name
        search_log: place
    """,
    "a kind of trouble with its place; its words are the site's": """
        import_job: trouble
    """,
    "an example of a word's use: the lists of others give one, people do not": """
        term_inbox: example
    """,
    "the site's own sentences": """
        import_job_problem: reason_fr reason_de reason_lb reason_en
    """,
}
# Why some of the texts are refused there, so that not all of them stand in it.
SOME = {
    "of a path the last part": "import_job: files",
    "what people are called holds no control": "person: name term_inbox: decided_by",
    "addresses of pages and of mail": "organisation_contact: value source: url source_record: url",
    "short words that name nobody": "search_log: words term_inbox: text concept_label: text",
}
