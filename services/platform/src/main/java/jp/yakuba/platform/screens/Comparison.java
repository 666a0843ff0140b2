package jp.yakuba.platform.screens;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What some work makes of several people, in one table for those who confirm or decide: items are the rows, people the
 * columns. What is the same for everyone stands once, what changes of what stood there before comes first, and what
 * changes for nobody is left out.
 *
 * @param parts the people by so many as stand side by side on a terminal and on paper
 */
public record Comparison(List<Part> parts) {

    private static final int SIDE_BY_SIDE = 5;

    public Comparison {
        parts = List.copyOf(parts);
    }

    /** The table of those people. */
    public static Comparison of(List<Person> people) {
        return new Comparison(IntStream.iterate(0, first -> first < people.size(), first -> first + SIDE_BY_SIDE)
                .mapToObj(first -> people.subList(first, Math.min(first + SIDE_BY_SIDE, people.size())))
                .map(Part::of)
                .toList());
    }

    /** Whether there is nobody to show. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * One person.
     *
     * @param entered whether there was nothing of the person before
     * @param links where more of the person is seen
     * @param items what the person has before and after, in the order of the register; blank ones may be left out
     */
    public record Person(String name, boolean entered, List<Link> links, List<Change> items) {

        public Person {
            links = List.copyOf(links);
            items = List.copyOf(items);
        }

        private Change item(String item) {
            return items.stream()
                    .filter(one -> one.item().equals(item))
                    .findFirst()
                    .orElseGet(() -> new Change(item, "", "", true));
        }
    }

    /** A way to a page of a person. */
    public record Link(String label, String href) {}

    /** People side by side. */
    public record Part(List<Person> people, List<Row> rows) {

        private static Part of(List<Person> people) {
            var rows = items(people).stream()
                    .map(item -> Row.of(item, people))
                    .filter(row -> row.cells().stream().anyMatch(Cell::isChanged))
                    .sorted(Comparator.comparing(Row::isOfWhatStoodThere).reversed())
                    .toList();
            return new Part(List.copyOf(people), rows);
        }

        private static LinkedHashSet<String> items(List<Person> people) {
            return people.stream()
                    .flatMap(person -> person.items().stream())
                    .map(Change::item)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /**
     * One item of all of them.
     *
     * @param moji whether the values are text of the register
     */
    public record Row(String item, boolean moji, List<Cell> cells) {

        private static Row of(String item, List<Person> people) {
            var cells = people.stream()
                    .map(person -> Cell.of(person.item(item), person.entered()))
                    .toList();
            var moji = people.stream().anyMatch(person -> person.item(item).moji());
            var isShared = cells.size() > 1 && cells.stream().distinct().count() == 1;
            return new Row(item, moji, isShared ? List.of(cells.getFirst().over(cells.size())) : cells);
        }

        private boolean isOfWhatStoodThere() {
            return cells.stream().anyMatch(cell -> cell.isChanged() && !cell.entered());
        }
    }

    /**
     * The value of one person, or of everyone.
     *
     * @param span over how many people it goes
     * @param entered whether there was nothing of the person before
     */
    public record Cell(int span, boolean entered, String before, String after) {

        private static Cell of(Change change, boolean entered) {
            return new Cell(1, entered, change.before(), change.after());
        }

        private Cell over(int people) {
            return new Cell(people, entered, before, after);
        }

        /** Whether it is another one than before. */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }
}
