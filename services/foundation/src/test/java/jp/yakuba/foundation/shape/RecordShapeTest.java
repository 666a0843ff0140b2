package jp.yakuba.foundation.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

    record Town(@MaxLength(3) String name, @Nullable String note) {}

    record Visit(
            LocalDate visitedOn,
            boolean announced,
            @Nullable Town town,
            List<Town> further) {}

    private final RecordShape<Visit> shape = new RecordShape<>(Visit.class, new Values());

    @Test
    void a_record_is_made_of_fields_and_gives_the_same_fields_back() {
        // Given
        var typed = Map.of(
                "visitedOn", "2026-04-01",
                "announced", "true",
                "town.name", "葛󠄂城",
                "further[0].name", "北町",
                "further[1].name", "南町",
                "further[1].note", "駅前");

        // When
        var visit = shape.bind(new Fields(typed)).orThrow();

        // Then
        var back = new TreeMap<String, String>();
        shape.visit(visit, (leaf, text) -> {
            if (text != null) {
                back.put(leaf.path(), text);
            }
        });
        assertThat(back).containsExactlyInAnyOrderEntriesOf(typed);
    }

    record Journey(List<Visit> visits) {}

    /** More than those of which the description is kept. */
    @Test
    void long_lists_in_long_lists_are_made_of_fields_and_give_them_back() {
        // Given
        var journeys = new RecordShape<>(Journey.class, new Values());
        var typed = new TreeMap<String, String>();
        for (var visit = 0; visit < 40; visit++) {
            typed.put("visits[" + visit + "].visitedOn", "2026-04-01");
            typed.put("visits[" + visit + "].announced", "true");
            typed.put("visits[" + visit + "].further[" + visit + "].name", "町" + visit);
            for (var town = 0; town < visit; town++) {
                typed.put("visits[" + visit + "].further[" + town + "].name", "村" + town);
            }
        }

        // When
        var journey = journeys.bind(new Fields(typed)).orThrow();

        // Then
        var back = new TreeMap<String, String>();
        journeys.visit(journey, (leaf, text) -> {
            if (text != null) {
                back.put(leaf.path(), text);
            }
        });
        assertThat(back).isEqualTo(typed);
    }

    @Test
    void a_nested_record_is_missing_when_all_of_its_leaves_are() {
        var visit = shape.bind(new Fields(Map.of("visitedOn", "2026-04-01", "town.note", " ")))
                .orThrow();

        assertThat(visit.town()).isNull();
        assertThat(visit.further()).isEmpty();
    }

    @Test
    void every_finding_names_its_field() {
        var bound = shape.bind(new Fields(Map.of(
                "visitedOn", "2026-02-30", "town.name", "長すぎる町", "further[0].note", "名なし", "announced", "perhaps")));

        assertThat(bound.value()).isNull();
        assertThat(bound.findings().list())
                .extracting(Finding::field, Finding::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("visitedOn", "date-impossible"),
                        org.assertj.core.groups.Tuple.tuple("announced", "not-a-flag"),
                        org.assertj.core.groups.Tuple.tuple("town.name", "text-too-long"),
                        org.assertj.core.groups.Tuple.tuple("further[0].name", "required"));
    }

    @Test
    void a_field_that_the_record_does_not_have_is_named() {
        // Given
        var fields = new Fields(Map.of("visitedOn", "2026-04-01", "vistedOn", "2026-04-01"));

        // When
        shape.bind(fields);

        // Then
        assertThat(fields.unknown().list()).extracting(Finding::field).containsExactly("vistedOn");
    }

    @Test
    void a_variant_selector_does_not_count_as_a_character() {
        assertThat(shape.bind(new Fields(Map.of("visitedOn", "2026-04-01", "town.name", "葛󠄂葛󠄂葛󠄂")))
                        .findings()
                        .list())
                .isEmpty();
    }

    @Test
    void leaves_have_columns_for_a_table() {
        assertThat(shape.leaves())
                .extracting(Leaf::column)
                .containsExactly("visited_on", "announced", "town_name", "town_note");
    }

    @Test
    void the_type_at_a_path_is_known_in_lists_too() {
        assertThat(shape.typeAt("announced")).isEqualTo(boolean.class);
        assertThat(shape.typeAt("further[17].name")).isEqualTo(String.class);
        assertThat(shape.typeAt("further[17]")).isNull();
        assertThat(shape.typeAt("town")).isNull();
        assertThat(shape.typeAt("nobody")).isNull();
    }
}
