package jp.yakuba.childallowance.notice;

import java.util.List;
import jp.yakuba.platform.screens.Option;

/**
 * Where letters to many are ordered, as its page shows it.
 *
 * @param title what they are
 * @param at where they are ordered
 * @param list where those are whom they go to
 * @param listName what that is called
 * @param whom to whom they go, in a sentence
 * @param kinds which letters there are, each with how many have none yet; one alone is not chosen
 * @param untold how many have none yet, of all kinds
 */
public record LetterPage(
        String title, String at, String list, String listName, String whom, List<Option> kinds, long untold) {

    /** Takes the list as it is now. */
    public LetterPage {
        kinds = List.copyOf(kinds);
    }
}
