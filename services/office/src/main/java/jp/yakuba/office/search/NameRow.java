package jp.yakuba.office.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** A row of {@code searchable_name}: one name with all of its keys, the reading at each level of あいまい検索. */
public record NameRow(
        NameForm form,
        String written,
        List<String> readings,
        String variant,
        List<Integer> grams,
        PersonKeys person,
        int version)
        implements IndexRow {

    /** The table that a business keeps them in. */
    public static IndexTable<NameRow> table(String schema, String name) {
        return new IndexTable<>(
                schema,
                name,
                List.of("addressee_number", "form", "written", "reading"),
                List.of(
                        "reading_k1",
                        "reading_k2",
                        "reading_k3",
                        "variant",
                        "grams",
                        "ordering",
                        "state",
                        "household_number",
                        "birth",
                        "last_version"));
    }

    /** A name as the record has it; either half may be missing. */
    private record Written(NameForm form, String name, String reading) {

        boolean isBlank() {
            return name.isEmpty() && reading.isEmpty();
        }
    }

    /** The names of a person as of a version; a name that two forms of writing share is one row. */
    public static List<NameRow> of(MunicipalityCode municipality, PersonKeys person, PersonNames names, int version) {
        return Stream.of(whole(names), former(names))
                .flatMap(List::stream)
                .filter(name -> !name.isBlank())
                .distinct()
                .map(name -> row(municipality, person, name, version))
                .toList();
    }

    private static List<Written> whole(PersonNames names) {
        var reading = text(names.reading());
        var whole = new ArrayList<Written>();
        whole.add(new Written(NameForm.NAME, text(names.full()), reading));
        if (names.roman() != null) {
            whole.add(new Written(NameForm.NAME, names.roman(), reading));
        }
        if (names.kanji() != null) {
            whole.add(new Written(NameForm.NAME, names.kanji(), reading));
        }
        whole.add(new Written(NameForm.GIVEN, text(names.givenName()), givenReading(names)));
        whole.add(new Written(NameForm.COMMON, text(names.commonName()), text(names.commonNameReading())));
        return whole;
    }

    /** 旧氏 alone, and as the name the person was known by. */
    private static List<Written> former(PersonNames names) {
        var surname = text(names.formerSurname());
        var reading = text(names.formerSurnameReading());
        return surname.isEmpty() && reading.isEmpty()
                ? List.of()
                : List.of(
                        new Written(NameForm.FORMER, surname, reading),
                        new Written(
                                NameForm.FORMER,
                                surname + text(names.givenName()),
                                reading.isEmpty() ? "" : reading + givenReading(names)));
    }

    private static NameRow row(MunicipalityCode municipality, PersonKeys person, Written name, int version) {
        var variant = SearchKeys.variant(name.name());
        var readings = Fuzziness.LENGTH.folds(name.reading());
        var keys = new ArrayList<>(readings);
        keys.add(variant);
        return new NameRow(
                name.form(),
                SearchKeys.written(name.name()),
                readings,
                variant,
                Grams.of(municipality, keys),
                person,
                version);
    }

    /** The reading of the given name: what stands behind the space. */
    private static String givenReading(PersonNames names) {
        var parts = text(names.reading()).strip().split("[ 　]+", 2);
        return parts.length == 2 && names.givenName() != null ? parts[1] : "";
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    @Override
    public Object identity() {
        return List.of(person.number(), form, written, readings.getFirst());
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                person.number(),
                form.code(),
                written,
                readings.get(0),
                readings.get(1),
                readings.get(2),
                readings.get(3),
                variant,
                grams.toArray(Integer[]::new),
                person.ordering(),
                person.state(),
                person.householdNumber(),
                person.birth(),
                version);
    }

    /** Shows nothing of whom. */
    @Override
    public String toString() {
        return "NameRow[" + form + "]";
    }
}
