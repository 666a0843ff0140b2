package jp.yakuba.office.addressee;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;

/**
 * A person as a business keeps them.
 *
 * @param person what the record says
 * @param marks with which care
 */
public record KeptAddressee(Addressee person, Marks marks) {

    /** What an operator may read of the person. */
    public Clearance clearance(Operator operator) {
        return Clearance.of(operator, marks.guardsAddresses());
    }

    /** Whether the operator may know where the person lives, and with whom. */
    public boolean showsWhereabouts(Operator operator) {
        return clearance(operator).whereabouts();
    }

    /** What the operator may read, for an answer. */
    public ObjectNode json(Operator operator) {
        return clearance(operator).json(Addressee.SHAPE, person);
    }

    static KeptAddressee read(String person, String marks) {
        return new KeptAddressee(Addressee.of(Json.parse(person)), Marks.of(Json.parse(marks)));
    }
}
