package jp.yakuba.platform.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yakuba.platform.audit.Audit;

/** Envelopes with keys of the test's choice, as before and after a change of keys. */
public final class TestEnvelopes {

    private TestEnvelopes() {}

    /** An envelope with a key for each letter, the first one current. */
    public static Envelope withKeys(String letters) {
        return new Envelope(settings(letters));
    }

    /** 個人番号 sealed and indexed with keys of these letters. */
    public static IndividualNumbers numbersWithKeys(String letters, Audit audit) {
        return new IndividualNumbers(new SealedNumbers(), withKeys(letters), new BlindIndex(settings(letters)), audit);
    }

    private static VaultSettings settings(String letters) {
        var keys = Optional.of(letters.chars()
                .mapToObj(letter -> (char) letter + ":" + key((byte) letter))
                .collect(Collectors.joining(",")));
        return new VaultSettings() {
            @Override
            public Optional<String> keys() {
                return keys;
            }

            @Override
            public Optional<String> indexKeys() {
                return keys;
            }
        };
    }

    private static String key(byte letter) {
        var bytes = new byte[32];
        Arrays.fill(bytes, letter);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
