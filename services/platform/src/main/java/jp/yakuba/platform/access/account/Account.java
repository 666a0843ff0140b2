package jp.yakuba.platform.access.account;

import java.time.Instant;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.problems.PlatformError;

/**
 * A staff account or a system's account as of a day.
 *
 * @param profile what it is on that day
 * @param version number of the change that made it so
 * @param locked by an administrator, until unlocked
 * @param blockedUntil after too many failures; the epoch when never
 * @param password whether it can log in with one
 * @param secondFactor whether an authenticator is enrolled
 */
public record Account(
        String userId,
        AccountKind kind,
        AccountProfile profile,
        int version,
        boolean locked,
        Instant blockedUntil,
        boolean password,
        boolean secondFactor) {

    private static final Pattern USER_ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    /** The user id if it has the form of one. */
    public static String requireUserId(String text) {
        if (!isUserId(text)) {
            throw new RejectedValue(
                    PlatformError.USER_ID_FORM, "利用者IDの形が正しくありません。", "半角の英小文字・数字・「.」「-」「_」で2～40文字にしてください。");
        }
        return text;
    }

    public static boolean isUserId(String text) {
        return USER_ID.matcher(text).matches();
    }
}
