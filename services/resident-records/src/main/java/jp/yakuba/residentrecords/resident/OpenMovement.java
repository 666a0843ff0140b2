package jp.yakuba.residentrecords.resident;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.screens.Mark;

/**
 * A movement of people that has been entered and is not registered yet (仮登録): the register does not know it, and until
 * it is registered or given up no other movement of theirs can be entered (001/4.0.8, 001/10.3).
 *
 * @param id of the movement
 * @param kind 異動処理名
 * @param state how far it is, such as 審査済
 * @param enteredBy name of the clerk
 * @param enteredAt when, as shown
 * @param people whom it touches
 */
public record OpenMovement(
        String id, String kind, String state, String enteredBy, String enteredAt, List<AddresseeNumber> people) {

    /** The badge of a person whom such a movement touches. */
    public static final Mark MARK = new Mark("info", "仮登録中", "alert");

    public OpenMovement {
        people = List.copyOf(people);
    }

    /** The movement in words. */
    public String title() {
        return kind + "（" + state + "、入力 " + enteredBy + " " + enteredAt + "）";
    }

    /** Whether it touches the person. */
    public boolean touches(AddresseeNumber person) {
        return people.contains(person);
    }
}
