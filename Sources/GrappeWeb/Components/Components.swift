// SPDX-License-Identifier: EUPL-1.2

/// The parts that pages are made of, one function a part; the style sheet knows their classes.
///
/// Texts come in the reader's language already; what a part says by itself it takes from
/// `ComponentsText`.
package enum Components {}
