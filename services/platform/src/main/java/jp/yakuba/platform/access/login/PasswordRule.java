package jp.yakuba.platform.access.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.problems.PlatformError;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * What a new password must be: long and not easily guessed. No rule of composition and no expiry, after NIST SP 800-63B
 * and ASVS 6.2. How hard it is to guess is estimated by nbvcxz, which knows some 90,000 common passwords, names, words,
 * rows of keys, dates and repetitions, and these again with letters replaced or words put together.
 *
 * @param ownWords what nobody's password here may be made of, beside what every town hall knows
 */
record PasswordRule(int shortest, List<String> ownWords) {

    private static final List<String> WORDS_OF_TOWN_HALLS = List.of(
            "yakuba",
            "yakusho",
            "shiyakusho",
            "kuyakusho",
            "chouyakuba",
            "jichitai",
            "juuki",
            "jukinet",
            "koseki",
            "madoguchi",
            "shimin",
            "choumin",
            "lgwan",
            "mynumber",
            "jidouteate");

    private static final int LONGEST = 200;

    /** Bits. At the pace of the slow hash 2^30 guesses take years; a common password with a year has some 18. */
    private static final double ENTROPY = 30;

    private static final int NEARLY_THE_SAME = 2;

    Findings check(String userId, String password) {
        if (password.codePointCount(0, password.length()) < shortest) {
            return refused(PlatformError.PASSWORD_TOO_SHORT, "パスワードが短すぎます。", shortest + "文字以上にしてください。");
        }
        if (password.length() > LONGEST) {
            return refused(PlatformError.PASSWORD_TOO_LONG, "パスワードが長すぎます。", LONGEST + "文字までにしてください。");
        }
        return isGuessable(userId, password)
                ? refused(
                        PlatformError.PASSWORD_GUESSABLE,
                        "推測されやすいパスワードです。",
                        "よく使われるパスワード、利用者ID、市区町村や庁舎の名前、キーの並び、日付、繰り返しを避け、関係のない言葉を続けるなどして別のものにしてください。")
                : Findings.none();
    }

    private boolean isGuessable(String userId, String password) {
        var configuration = new ConfigurationBuilder()
                .setDictionaries(dictionaries(userId))
                .setMinimumEntropy(ENTROPY)
                .createConfiguration();
        return !new Nbvcxz(configuration).estimate(password).isMinimumEntropyMet();
    }

    private List<Dictionary> dictionaries(String userId) {
        var own = new DictionaryBuilder()
                .setDictionaryName("own")
                .setExclusion(true)
                .addWord(userId, NEARLY_THE_SAME);
        WORDS_OF_TOWN_HALLS.forEach(word -> own.addWord(word, NEARLY_THE_SAME));
        ownWords.forEach(word -> own.addWord(word.strip().toLowerCase(Locale.ROOT), NEARLY_THE_SAME));
        var all = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        all.add(own.createDictionary());
        return List.copyOf(all);
    }

    private static Findings refused(ErrorCode code, String message, String remedy) {
        return Findings.of(Finding.error(code, "newPassword", message, remedy));
    }
}
