// SPDX-License-Identifier: EUPL-1.2

import CCurl

/// libcurl's easy handle: one transfer after the other, over a connection that is kept between
/// them.
///
/// Every transfer has time-outs, verifies certificates, sends no signal to the process and goes
/// through no proxy of the environment.
///
/// Used by one thread at a time, which its owner sees to; hence unchecked.
final class CurlHandle: @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer
    /// libcurl writes its words here, and reads lists, while a transfer runs.
    private let words: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    init() throws {
        guard Self.isLibraryReady, let handle = curl_easy_init() else {
            throw CurlError(CURLE_FAILED_INIT)
        }
        self.handle = handle
        words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        // Says good-bye to the server, if a connection is open.
        curl_easy_cleanup(handle)
        freeLists()
        words.deallocate()
    }

    private static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    /// Forgets every option of the last transfer; the connection stays.
    ///
    /// - Parameter protocols: those that may be spoken, such as `smtp,smtps`.
    func begin(protocols: String, time: TransferTime) throws {
        curl_easy_reset(handle)
        freeLists()
        words[0] = 0
        try check(grappe_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, words))
        try set(CURLOPT_PROTOCOLS_STR, protocols)
        try set(CURLOPT_REDIR_PROTOCOLS_STR, protocols)
        try set(CURLOPT_PROXY, "")
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_SSL_VERIFYPEER, 1)
        try set(CURLOPT_SSL_VERIFYHOST, 2)
        try set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        try set(CURLOPT_CONNECTTIMEOUT_MS, time.connect)
        try set(CURLOPT_TIMEOUT_MS, time.whole)
    }

    func set(_ option: CURLoption, _ number: Int) throws {
        try check(grappe_curl_set_long(handle, option, number))
    }

    func set(_ option: CURLoption, size: Int) throws {
        try check(grappe_curl_set_size(handle, option, curl_off_t(size)))
    }

    /// - Throws: also where the text has a NUL, at which C would cut it.
    func set(_ option: CURLoption, _ text: String) throws {
        guard !text.utf8.contains(0) else { throw CurlError.unusable }
        try check(grappe_curl_set_text(handle, option, text))
    }

    func set(_ option: CURLoption, list: [String]) throws {
        var head: UnsafeMutablePointer<curl_slist>?
        for text in list {
            guard !text.utf8.contains(0), let longer = curl_slist_append(head, text) else {
                if let head { curl_slist_free_all(head) }
                throw CurlError.unusable
            }
            head = longer
        }
        guard let head else { return }
        lists.append(head)
        try check(grappe_curl_set_list(handle, option, head))
    }

    /// Blocks until the transfer has ended.
    func perform(_ transfer: Transfer) throws {
        try withExtendedLifetime(transfer) {
            let context = Unmanaged.passUnretained(transfer).toOpaque()
            for option in [
                CURLOPT_READDATA, CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA,
            ] { try check(grappe_curl_set_pointer(handle, option, context)) }
            try check(grappe_curl_set_bytes(handle, CURLOPT_READFUNCTION, Transfer.read))
            try check(grappe_curl_set_bytes(handle, CURLOPT_WRITEFUNCTION, Transfer.write))
            try check(grappe_curl_set_bytes(handle, CURLOPT_HEADERFUNCTION, Transfer.header))
            try check(grappe_curl_set_open_socket(handle, Transfer.openSocket))
            let code = curl_easy_perform(handle)
            guard code == CURLE_OK else { throw CurlError(code, message: String(cString: words)) }
        }
    }

    /// The status of the last answer: HTTP's, or SMTP's reply code; 0 before any.
    var status: Int {
        var status = 0
        return grappe_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status) == CURLE_OK
            ? status : 0
    }

    private func check(_ code: CURLcode) throws {
        if code != CURLE_OK { throw CurlError(code) }
    }

    private func freeLists() {
        for list in lists { curl_slist_free_all(list) }
        lists = []
    }
}

/// How long a transfer may take, in milliseconds.
struct TransferTime: Sendable {
    /// Until the connection stands, with TLS.
    let connect: Int
    /// From begin to end.
    let whole: Int
}
