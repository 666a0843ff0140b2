package jp.yakuba.platform.forms;

import java.util.List;

/**
 * A text after typesetting.
 *
 * @param size type size in points
 * @param lines what is printed
 * @param overflowed whether some of the text is not
 */
record SetText(double size, List<List<Moji>> lines, boolean overflowed) {}
