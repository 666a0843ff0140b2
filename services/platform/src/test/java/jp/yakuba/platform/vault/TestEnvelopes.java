package jp.yakuba.platform.vault;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;

/** Envelopes with keys of the test's choice, as before and after a change of keys. */
public final class TestEnvelopes {

    private TestEnvelopes() {}

    /** An envelope with a key for each letter, the first one current. */
    public static Envelope withKeys(String letters) {
        var keys = letters.chars()
                .mapToObj(letter -> (char) letter + ":" + key((byte) letter))
                .collect(Collectors.joining(","));
        return new Envelope(new VaultSettings() {
            @Override
            public Optional<String> keys() {
                return Optional.of(keys);
            }

            @Override
            public Optional<String> indexKeys() {
                return Optional.empty();
            }
        });
    }

    private static String key(byte letter) {
        var bytes = new byte[32];
        Arrays.fill(bytes, letter);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
