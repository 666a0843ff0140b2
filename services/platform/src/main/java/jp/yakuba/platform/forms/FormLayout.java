package jp.yakuba.platform.forms;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.yakuba.platform.forms.FormElement.Field;
import jp.yakuba.platform.forms.FormElement.Frame;
import jp.yakuba.platform.forms.FormElement.Label;
import jp.yakuba.platform.forms.FormElement.Line;
import jp.yakuba.platform.forms.FormElement.Seal;

/**
 * Where everything stands on a form, or on a block that a form repeats. Read from {@code /api-specs/forms/<name>.csv},
 * whose columns {@code /api-specs/forms/README.md} explains.
 *
 * @param name file name without extension
 * @param elements in the order they are drawn
 */
public record FormLayout(String name, List<FormElement> elements) {

    public FormLayout {
        elements = List.copyOf(elements);
    }

    /** Reads a layout; a missing or faulty file is a fault of the build, not of input. */
    public static FormLayout load(String name) {
        String resource = "/api-specs/forms/" + name + ".csv";
        var stream = FormLayout.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("no form layout " + resource);
        }
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new FormLayout(name, csv.stream().map(FormLayout::element).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room of a field, for texts that are divided among several pages. */
    public TextArea area(String field) {
        return elements.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(element -> element.name().equals(field))
                .findFirst()
                .map(element -> new TextArea(
                        element.box().width(),
                        element.style().size(),
                        element.style().lines()))
                .orElseThrow(() -> new IllegalStateException("no field " + field + " in form layout " + name));
    }

    private static FormElement element(NamedCsvRecord row) {
        var box = new Box(number(row, "x"), number(row, "y"), number(row, "width"), number(row, "height"));
        String kind = row.getField("kind");
        return switch (kind) {
            case "field" -> new Field(row.getField("name"), box, style(row));
            case "label" -> new Label(row.getField("name"), box, style(row));
            case "line" -> new Line(box, number(row, "size"));
            case "frame" -> new Frame(box, number(row, "size"));
            case "seal" -> new Seal(row.getField("name"), box);
            default ->
                throw new IllegalStateException("form element " + kind + ", line " + row.getStartingLineNumber());
        };
    }

    private static TextStyle style(NamedCsvRecord row) {
        String overflow = row.getField("overflow");
        return new TextStyle(
                number(row, "size"),
                number(row, "minimum"),
                (int) number(row, "lines"),
                Align.valueOf(row.getField("align").toUpperCase(Locale.ROOT)),
                row.getField("valign").equals("top"),
                overflow.isEmpty() ? null : Overflow.valueOf(overflow.toUpperCase(Locale.ROOT)),
                number(row, "ink"));
    }

    private static double number(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }
}
