package jp.yakuba.platform.inspection;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.platform.room.Rooms;
import jp.yakuba.platform.screens.Option;

/**
 * What the codes of the log are called on screens. Each room names its own in {@code /audit/names-<room>.csv}: operations
 * (a code that ends in a dot stands for all that begin with it), details, values of details and kinds of subjects.
 */
@ApplicationScoped
class AuditNames {

    private static final String OPERATION = "operation";

    private final Map<String, String> names = new LinkedHashMap<>();

    AuditNames() {
        Rooms.lists("audit/names").forEach(this::read);
    }

    private void read(URL list) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            rows.forEach(
                    row -> names.putIfAbsent(key(row.getField("kind"), row.getField("code")), row.getField("name")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String key(String kind, String code) {
        return kind + ":" + code;
    }

    private String name(String kind, String code) {
        return names.getOrDefault(key(kind, code), code);
    }

    /** The name of an operation; its code if no room names it. */
    String operation(String code) {
        return name(OPERATION, code);
    }

    /** Whether some room has this operation, or operations that begin with it. */
    boolean hasOperation(String code) {
        return names.containsKey(key(OPERATION, code));
    }

    /** All operations and groups of them, for a list to choose from. */
    List<Option> operations() {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(key(OPERATION, "")))
                .map(entry ->
                        new Option(entry.getKey().substring(key(OPERATION, "").length()), entry.getValue()))
                .toList();
    }

    String detail(String code) {
        return name("detail", code);
    }

    /** What a detail says, in words where it says it in a code. */
    String value(String detail, String value) {
        var named = names.get(key("value", detail + "=" + value));
        if (named != null) {
            return named;
        }
        return switch (value) {
            case "true" -> "はい";
            case "false" -> "いいえ";
            default -> detail.equals("search.operation") ? operation(value) : value;
        };
    }

    /** 宛名番号 0000000019 for {@code addressee:0000000019}. */
    String subject(String stored) {
        var colon = stored.indexOf(':');
        return colon < 0 ? stored : name("subject", stored.substring(0, colon)) + " " + stored.substring(colon + 1);
    }
}
