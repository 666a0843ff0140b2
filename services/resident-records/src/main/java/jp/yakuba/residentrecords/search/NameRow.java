package jp.yakuba.residentrecords.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.Kana;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** A row of {@code search_name}: one name with all of its keys, the reading at each level of あいまい検索. */
record NameRow(
        String addresseeNumber,
        NameForm form,
        String written,
        List<String> readings,
        String variant,
        List<Integer> grams,
        PersonKeys person,
        int version)
        implements IndexRow {

    static final IndexTable<NameRow> TABLE = new IndexTable<>(
            "search_name",
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

    /** A name as the record has it; either half may be missing. */
    private record Written(NameForm form, String name, String reading) {

        boolean isBlank() {
            return name.isEmpty() && reading.isEmpty();
        }
    }

    /** The names of a version; a name that two forms of writing share is one row. */
    static List<NameRow> of(MunicipalityCode municipality, ResidentVersion version) {
        var names = version.names();
        return Stream.of(whole(names), former(names))
                .flatMap(List::stream)
                .filter(name -> !name.isBlank())
                .distinct()
                .map(name -> row(municipality, version, name))
                .toList();
    }

    private static List<Written> whole(Names names) {
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
    private static List<Written> former(Names names) {
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

    private static NameRow row(MunicipalityCode municipality, ResidentVersion version, Written name) {
        var variant = SearchKeys.variant(name.name());
        var readings = Fuzziness.LENGTH.upToThis().stream()
                .map(level -> level.fold(name.reading()))
                .toList();
        var keys = new ArrayList<>(readings);
        keys.add(variant);
        return new NameRow(
                version.addresseeNumber().value(),
                name.form(),
                SearchKeys.written(name.name()),
                readings,
                variant,
                Grams.of(municipality, keys),
                PersonKeys.of(version),
                version.version());
    }

    /** The reading of the given name: what stands behind the space. */
    private static String givenReading(Names names) {
        var parts = text(names.reading()).strip().split("[ 　]+", 2);
        return parts.length == 2 && names.givenName() != null ? parts[1] : "";
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable Kana kana) {
        return kana == null ? "" : kana.value();
    }

    @Override
    public Object identity() {
        return List.of(addresseeNumber, form, written, readings.getFirst());
    }

    @Override
    public List<@Nullable Object> values() {
        return Arrays.asList(
                addresseeNumber,
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
}
