package jp.yakuba.platform.screens;

import java.util.List;

/**
 * Who belongs together with the person of a page, beside it, each a link to their page. As shown: the room that knows the
 * people masks what the viewer may not see.
 *
 * @param heading what they are together, such as 世帯
 * @param href the page of all of them
 * @param note why nobody is listed; empty if they are
 */
public record PeopleStrip(String heading, String href, List<Person> people, String note) {

    public PeopleStrip {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param particulars such as 続柄 and 生年月日
     * @param current whether the page is of this one
     * @param marks what must not be missed, such as 支援措置
     */
    public record Person(String name, String href, String particulars, boolean current, List<Mark> marks) {

        public Person {
            marks = List.copyOf(marks);
        }
    }
}
