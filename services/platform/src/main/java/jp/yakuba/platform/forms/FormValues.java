package jp.yakuba.platform.forms;

import java.util.Map;

/**
 * What is printed into the fields of a layout. A field without a value stays empty.
 *
 * @param texts by name of the field
 * @param seals by name of the field
 */
public record FormValues(Map<String, String> texts, Map<String, SealImage> seals) {

    public FormValues {
        texts = Map.copyOf(texts);
        seals = Map.copyOf(seals);
    }

    /** Texts only. */
    public static FormValues of(Map<String, String> texts) {
        return new FormValues(texts, Map.of());
    }
}
