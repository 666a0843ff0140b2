package jp.yakuba.platform.rest;

import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.PlatformError;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;

/**
 * A request that is to have its effect once, however often it is sent.
 *
 * @param key chosen by the sender, such as a UUID; with or without the quotes of a structured header
 * @param operation method, path and the state on which it is done: the same key cannot stand for two operations
 * @param body as it was sent
 */
public record IdempotentRequest(String key, String operation, String body) {

    private static final Pattern KEY = Pattern.compile("[\\x21\\x23-\\x7e]{1,100}");

    public IdempotentRequest {
        if (key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refusal(
                    ProblemType.MALFORMED,
                    Finding.error(
                            PlatformError.IDEMPOTENCY_KEY_MALFORMED,
                            "",
                            "Idempotency-Key の形が正しくありません。",
                            "空白を含まない100文字以内の英数字と記号（UUID など）にしてください。"));
        }
    }

    /** Tells this request from another one with the same key. */
    String content() {
        return key + "\n" + operation + "\n" + body;
    }

    /** Without the body, which may hold a 個人番号. */
    @Override
    public String toString() {
        return operation;
    }
}
