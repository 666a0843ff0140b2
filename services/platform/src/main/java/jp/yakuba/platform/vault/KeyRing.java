package jp.yakuba.platform.vault;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/** Keys by their ids, the current one first, the older ones for what they once encrypted. */
final class KeyRing {

    private static final int LENGTH = 32;

    private final List<Key> keys;

    private KeyRing(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    /** One key. */
    record Key(String id, SecretKeySpec secret) {
        /** Without the key. */
        @Override
        public String toString() {
            return "key " + id;
        }
    }

    /**
     * Reads keys out of the configuration; says what is wrong with them without repeating them.
     *
     * @param setting where they stand, for the message
     */
    static KeyRing parse(String setting, Optional<String> text, String algorithm) {
        var keys = new ArrayList<Key>();
        var ids = new HashSet<String>();
        for (var part : text.orElse("").split(",", -1)) {
            var colon = part.indexOf(':');
            if (colon < 1) {
                throw new IllegalStateException(
                        setting + " must hold keys as id:base64, separated by commas, the current one first");
            }
            var id = part.substring(0, colon).strip();
            if (!id.matches("[A-Za-z0-9._-]{1,32}") || !ids.add(id)) {
                throw new IllegalStateException(setting + " holds an id that is no id or is there twice");
            }
            keys.add(new Key(id, new SecretKeySpec(bytes(setting, part.substring(colon + 1)), algorithm)));
        }
        return new KeyRing(keys);
    }

    private static byte[] bytes(String setting, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(setting + " holds a key that is not Base64");
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException(setting + " holds a key that has not " + LENGTH + " bytes");
        }
        return bytes;
    }

    Key current() {
        return keys.getFirst();
    }

    List<Key> all() {
        return keys;
    }

    Key byId(String id) {
        return keys.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The configuration has no key " + id + " any more"));
    }
}
