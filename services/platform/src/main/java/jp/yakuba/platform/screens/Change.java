package jp.yakuba.platform.screens;

/**
 * One row of before and after. Empty is nothing.
 *
 * @param moji whether the values are text of the register, shown with its variants
 */
public record Change(String item, String before, String after, boolean moji) {

    /** Whether the movement changes the item. */
    public boolean changed() {
        return !before.equals(after);
    }
}
