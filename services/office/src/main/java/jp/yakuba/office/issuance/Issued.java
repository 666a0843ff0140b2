package jp.yakuba.office.issuance;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;

/** A paper of a business that was issued: with what the business keeps it makes the same paper again. */
public interface Issued {

    /** That it was issued. */
    Issue issue();

    /** Names it. */
    default IssueId id() {
        return issue().id();
    }

    /** Names the papers that were asked for together. */
    default OrderId order() {
        return issue().order();
    }

    /** When, where and by whom. */
    default Circumstances circumstances() {
        return issue().circumstances();
    }

    /** 発行番号. */
    default IssueNumber number() {
        return issue().number();
    }

    /** Whose records it shows. */
    default List<AddresseeNumber> people() {
        return issue().people();
    }
}
