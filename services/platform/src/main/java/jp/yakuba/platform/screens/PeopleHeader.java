package jp.yakuba.platform.screens;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a page is about, at its top: their households, where they live, and what must not be missed of anybody there, so
 * that no one enters or decides for the wrong one. All as shown: the room that knows the people masks what the viewer
 * may not see.
 *
 * @param households those whom it is about and who lives with them
 */
public record PeopleHeader(List<Household> households) {

    /** On a page that is about nobody yet. */
    public static final PeopleHeader NOBODY = new PeopleHeader(List.of());

    private static final int MOST_IN_TWO_LINES = 6;

    public PeopleHeader {
        households = households.stream()
                .filter(household -> !household.people().isEmpty())
                .toList();
    }

    /**
     * One household.
     *
     * @param number 世帯番号; empty of those who have none yet
     * @param address where they live, or what stands for it
     */
    public record Household(String number, String address, List<Person> people) {

        public Household {
            people = List.copyOf(people);
        }
    }

    /**
     * One person.
     *
     * @param particulars such as 続柄 and 生年月日
     * @param concerned whether the page is about this one
     * @param marks what must not be missed, such as 支援措置
     */
    public record Person(String name, String particulars, boolean concerned, List<Mark> marks) {

        public Person {
            marks = List.copyOf(marks);
        }
    }

    /** The same with another household behind. */
    public PeopleHeader and(Household more) {
        return new PeopleHeader(
                Stream.concat(households.stream(), Stream.of(more)).toList());
    }

    /** Whether there is nobody to show. */
    public boolean isEmpty() {
        return households.isEmpty();
    }

    /** Everything that must not be missed of anybody. */
    public List<Mark> marks() {
        return people().flatMap(person -> person.marks().stream()).distinct().toList();
    }

    /** Whether anybody is to be treated with care; draws a red edge. */
    public boolean isGuarded() {
        return marks().stream().anyMatch(mark -> mark.kind().equals("error"));
    }

    /** Whether it is too tall to stay in sight without hiding what has the focus. */
    public boolean isTall() {
        return households.size() > 1 || people().count() > MOST_IN_TWO_LINES;
    }

    private Stream<Person> people() {
        return households.stream().flatMap(household -> household.people().stream());
    }
}
