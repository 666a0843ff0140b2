package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.platform.screens.Comparison.Cell;
import jp.yakuba.platform.screens.Comparison.Person;
import jp.yakuba.platform.screens.Comparison.Row;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Change MOVES = new Change("住所", "一丁目", "二丁目", true);
    private static final Change STAYS = new Change("続柄", "妻", "妻", false);

    @Test
    void what_is_the_same_for_everyone_stands_once() {
        var rows = rows(was("一郎", MOVES), was("花子", MOVES));

        assertThat(rows).containsExactly(new Row("住所", true, List.of(new Cell(2, false, "一丁目", "二丁目"))));
    }

    @Test
    void what_differs_stands_under_each_person_and_beside_what_stays() {
        var rows = rows(was("一郎", new Change("続柄", "世帯主", "夫", false)), was("花子", STAYS));

        assertThat(rows)
                .containsExactly(
                        new Row("続柄", false, List.of(new Cell(1, false, "世帯主", "夫"), new Cell(1, false, "妻", "妻"))));
        assertThat(rows.getFirst().cells()).extracting(Cell::isChanged).containsExactly(true, false);
    }

    @Test
    void what_changes_for_nobody_is_left_out() {
        assertThat(rows(was("花子", STAYS, MOVES))).extracting(Row::item).containsExactly("住所");
        assertThat(Comparison.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void what_changes_of_what_stood_there_comes_before_what_is_only_entered() {
        // Given
        var child = new Person(
                "桜",
                true,
                List.of(),
                List.of(new Change("生年月日", "", "令和8年3月20日", false), new Change("住所", "", "二丁目", true)));

        // When
        var rows = rows(child, was("花子", MOVES));

        // Then
        assertThat(rows).extracting(Row::item).containsExactly("住所", "生年月日");
        assertThat(rows.getFirst().cells()).extracting(Cell::span).containsExactly(1, 1);
        assertThat(rows.getLast().cells())
                .containsExactly(new Cell(1, true, "", "令和8年3月20日"), new Cell(1, false, "", ""));
    }

    @Test
    void an_item_of_those_who_are_entered_that_is_the_same_stands_once_too() {
        // Given
        var reason = new Change("異動事由", "", "国内転入", false);

        // When
        var rows = rows(
                new Person("一郎", true, List.of(), List.of(reason)), new Person("花子", true, List.of(), List.of(reason)));

        // Then
        assertThat(rows).containsExactly(new Row("異動事由", false, List.of(new Cell(2, true, "", "国内転入"))));
    }

    @Test
    void no_more_stand_side_by_side_than_there_is_room_for() {
        var people = IntStream.range(0, 12)
                .mapToObj(person -> was("人" + person, MOVES))
                .toList();

        assertThat(Comparison.of(people).parts())
                .extracting(part -> part.people().size())
                .containsExactly(5, 5, 2);
    }

    private static List<Row> rows(Person... people) {
        return Comparison.of(List.of(people)).parts().getFirst().rows();
    }

    private static Person was(String name, Change... items) {
        return new Person(name, false, List.of(), List.of(items));
    }
}
