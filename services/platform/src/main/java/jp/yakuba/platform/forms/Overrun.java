package jp.yakuba.platform.forms;

/**
 * A text that did not fit, for the list of overflown texts (文字超過リスト, standard 5.8). Holds personal data: show it to
 * the clerk, never log it.
 *
 * @param page counted from 1
 * @param field path of the field
 * @param text the whole text
 * @param printed the part that is printed
 */
public record Overrun(int page, String field, String text, String printed) {}
