package jp.yakuba.platform.screens;

import java.util.ArrayList;
import java.util.List;

/**
 * Who is being worked on, at the top of each page of a person so that no one edits the wrong one. All as shown: the room
 * that knows the person masks what the viewer may not see, and leaves empty what there is none of, as the household of a
 * corporation.
 *
 * @param birthDate in the calendar of 001/1.1.9
 * @param age such as 44歳
 * @param marks state of residence, suppression, 支援措置
 * @param guarded whether 支援措置 or a suppression asks for care; draws a red edge
 */
public record PersonHeader(
        String name,
        String reading,
        String birthDate,
        String age,
        String sex,
        String address,
        String householdNumber,
        String addresseeNumber,
        List<Mark> marks,
        boolean guarded) {

    public PersonHeader {
        marks = List.copyOf(marks);
    }

    /** The same with further badges. */
    public PersonHeader and(List<Mark> more) {
        var all = new ArrayList<>(marks);
        all.addAll(more);
        return new PersonHeader(
                name, reading, birthDate, age, sex, address, householdNumber, addresseeNumber, all, guarded);
    }
}
