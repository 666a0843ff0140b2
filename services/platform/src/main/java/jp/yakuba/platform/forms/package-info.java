/**
 * Printed forms (帳票): where the text of a form stands in millimetres, what happens to text that is too long for its box,
 * and the PDF with the character font embedded.
 *
 * <p>A form's layout is data ({@code api-specs/forms/*.csv}); a business fills {@link jp.yakuba.platform.forms.FormPage}s
 * and hands them to {@link jp.yakuba.platform.forms.FormPrinter}. Every character prints as its own glyph or as 〓 with a
 * finding, never as another character. Knows no database and no business.
 */
@NullMarked
package jp.yakuba.platform.forms;

import org.jspecify.annotations.NullMarked;
