package jp.yakuba.platform.upload;

import java.io.InputStream;
import java.util.Map;

/**
 * A form whose file is read as it comes. Fields that come behind the file in the form are not there.
 *
 * @param fields those before the file
 * @param fileName as the sender calls it; empty if no file was chosen
 * @param content the file, to be read once
 */
public record FileForm(Map<String, String> fields, String fileName, InputStream content) {

    public FileForm {
        fields = Map.copyOf(fields);
    }

    /** The value of the field; empty if the form has none. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Whether a file was chosen. */
    public boolean hasFile() {
        return !fileName.isEmpty();
    }
}
