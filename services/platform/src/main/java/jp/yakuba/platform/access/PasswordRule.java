package jp.yakuba.platform.access;

import java.util.Locale;
import java.util.Set;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/**
 * What a new password must be: long and not easily guessed. No rule of composition and no expiry, after NIST SP 800-63B
 * and ASVS 6.2.
 */
record PasswordRule(int shortest) {

    private static final int LONGEST = 200;
    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "password1234",
            "passwordpassword",
            "qwertyuiop12",
            "qwertyuiopas",
            "administrator",
            "yakubayakuba");

    Findings check(String userId, String password) {
        if (password.codePointCount(0, password.length()) < shortest) {
            return refused("password-too-short", "パスワードが短すぎます。", shortest + "文字以上にしてください。");
        }
        if (password.length() > LONGEST) {
            return refused("password-too-long", "パスワードが長すぎます。", LONGEST + "文字までにしてください。");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(userId)
                || COMMON.contains(lower)
                || lower.chars().distinct().count() < 4) {
            return refused("password-guessable", "推測されやすいパスワードです。", "利用者IDや繰り返しを避け、別のものにしてください。");
        }
        return Findings.none();
    }

    private static Findings refused(String code, String message, String remedy) {
        return Findings.of(Finding.error(code, "newPassword", message, remedy));
    }
}
