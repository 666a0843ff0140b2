package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.code.Coded;

/** A file as a list of {@code api-specs/data-lists} has it, written and read by that list alone. */
public record ListedFile(List<Item> items) {

    /** A column. */
    public record Item(String name, boolean blank, String content) {}

    public static ListedFile of(String list) {
        var items = new ArrayList<Item>();
        ApiSpecs.eachRow("data-lists/" + list, row -> {
            assertThat(row.getField("source")).as(row.getField("item")).isEqualTo("project-derived");
            items.add(new Item(row.getField("item"), row.getField("blank").equals("yes"), row.getField("content")));
        });
        return new ListedFile(items);
    }

    public String header() {
        return items.stream().map(Item::name).collect(Collectors.joining(","));
    }

    public Item item(String name) {
        return items.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** The file with one line: what is given for each item. */
    public InputStream with(Map<String, String> values) {
        assertThat(values).containsOnlyKeys(items.stream().map(Item::name).toList());
        var line = items.stream().map(item -> values.get(item.name())).collect(Collectors.joining(","));
        return new ByteArrayInputStream((header() + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** What a line without quotes has for each item; blank only where the list lets it be. */
    public Map<String, String> read(String line) {
        var fields = line.stripTrailing().split(",", -1);
        assertThat(fields).as(line).hasSameSizeAs(items);
        var values = new LinkedHashMap<String, String>();
        for (var item : items) {
            var value = fields[values.size()];
            assertThat(item.blank() || !value.isEmpty()).as(item.name()).isTrue();
            values.put(item.name(), value);
        }
        return values;
    }

    /** How the list tells of codes: each before its name. */
    public static <E extends Coded> String codes(E[] all, Function<E, String> japanese) {
        return Stream.of(all).map(one -> one.code() + " " + japanese.apply(one)).collect(Collectors.joining(" "));
    }
}
