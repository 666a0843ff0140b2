package jp.yakuba.platform.forms;

/**
 * A character that the font cannot show and that prints as 〓, told once for each field.
 *
 * @param page counted from 1
 * @param field path of the field
 * @param character its code points, for example {@code U+845B U+E0102}
 */
public record MissingGlyph(int page, String field, String character) {}
