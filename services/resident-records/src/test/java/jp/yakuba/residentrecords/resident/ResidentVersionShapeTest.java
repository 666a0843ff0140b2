package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.time.RecordedDate;
import org.junit.jupiter.api.Test;

@Requirement({"001/1.1.1", "001/1.1.2", "001/1.2.1"})
class ResidentVersionShapeTest {

    /** A value of the row: where it stands, and the component that holds it. */
    private record Leaf(String path, RecordComponent component) {}

    private static final List<Leaf> LEAVES = leaves("", ResidentVersion.class).toList();

    @Test
    @Requirement({
        "001/1.1.1#1",
        "001/1.1.1#3",
        "001/1.1.1#4",
        "001/1.1.1#6",
        "001/1.1.1#7",
        "001/1.1.1#8",
        "001/1.1.1#11",
        "001/1.1.2#1",
        "001/1.1.2#2",
        "001/1.1.2#6",
        "001/1.1.2#7",
        "001/1.1.14#2"
    })
    void the_row_has_the_items_of_the_data_list_in_its_order_but_for_the_individual_number() {
        var paths = DataList.RESIDENT_RECORD.items().stream()
                .map(DataItem::path)
                .filter(path -> !path.equals("individualNumber"));

        assertThat(LEAVES).extracting(Leaf::path).containsExactlyElementsOf(paths.toList());
    }

    @Test
    void no_two_items_have_the_same_label_and_none_has_the_marks_of_a_column_name() {
        var shown = DataList.RESIDENT_RECORD.items().stream()
                .filter(item -> !item.path().matches(".*\\.(era|unknown|wording|second|third|fourth)"))
                .toList();

        assertThat(shown).extracting(DataItem::label).doesNotHaveDuplicates().noneMatch(label -> label.contains("_"));
    }

    @Test
    void each_label_belongs_to_an_item() throws IOException {
        try (var file = getClass().getResourceAsStream("/api-specs/data-lists/001-resident-record-labels.csv")) {
            var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);

            assertThat(lines.map(line -> line.substring(0, line.indexOf(','))))
                    .allSatisfy(path -> assertThat(DataList.RESIDENT_RECORD.at(path))
                            .as(path)
                            .isNotNull());
        }
    }

    @Test
    void every_text_takes_as_many_characters_as_the_data_list_gives_it() {
        assertThat(LEAVES)
                .filteredOn(leaf -> leaf.component().getDeclaringRecord() != RecordedDate.class)
                .filteredOn(leaf -> List.of(String.class, Kana.class)
                        .contains(leaf.component().getType()))
                .isNotEmpty()
                .allSatisfy(leaf -> {
                    var limit = leaf.component().getAnnotation(MaxLength.class);
                    assertThat(limit).as(leaf.path()).isNotNull();
                    assertThat(limit.value()).as(leaf.path()).isEqualTo(width(leaf));
                });
        assertThat(RecordedDate.WORDING_WIDTH).isEqualTo(72);
    }

    @Test
    void every_code_of_a_code_list_is_typed() {
        assertThat(LEAVES)
                .filteredOn(leaf -> item(leaf).type().startsWith("code:"))
                .isNotEmpty()
                .allSatisfy(leaf ->
                        assertThat(leaf.component().getType()).as(leaf.path()).isNotIn(String.class, Integer.class));
    }

    private static DataItem item(Leaf leaf) {
        var item = DataList.RESIDENT_RECORD.at(leaf.path());
        assertThat(item).as(leaf.path()).isNotNull();
        return Objects.requireNonNull(item);
    }

    private static int width(Leaf leaf) {
        return Objects.requireNonNull(item(leaf).width(), leaf.path());
    }

    private static Stream<Leaf> leaves(String prefix, Class<?> type) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            var path = prefix + component.getName();
            return isGroup(component.getType())
                    ? leaves(path + ".", component.getType())
                    : Stream.of(new Leaf(path, component));
        });
    }

    private static boolean isGroup(Class<?> type) {
        return type == RecordedDate.class
                || type == Relationship.class
                || (type.getPackage() == ResidentVersion.class.getPackage()
                        && type.isRecord()
                        && type.getRecordComponents().length > 1);
    }
}
