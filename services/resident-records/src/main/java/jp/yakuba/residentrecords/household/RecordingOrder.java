package jp.yakuba.residentrecords.household;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Member;
import jp.yakuba.foundation.relationship.RecordOrder;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** 世帯員の並び順 (5.2): gives members their 記載順位. */
@Requirement("001/5.2")
public final class RecordingOrder {

    private RecordingOrder() {}

    /** The same rows in the same sequence, each with its place in the order of 5.2, the first place being {@code first}. */
    public static List<ResidentVersion> from(List<ResidentVersion> rows, int first) {
        var inOrder = order(rows);
        return rows.stream()
                .map(row -> row.change()
                        .displayOrder(first + inOrder.indexOf(row.addresseeNumber()))
                        .build())
                .toList();
    }

    /** Who stands where, whatever places the rows have now. */
    public static List<AddresseeNumber> order(List<ResidentVersion> rows) {
        return RecordOrder.standard(rows.stream().map(RecordingOrder::member).toList()).stream()
                .map(Member::number)
                .toList();
    }

    /** What the order looks at in a row. */
    static Member member(ResidentVersion row) {
        var member = Member.of(
                row.addresseeNumber(), row.relationship(), row.birthDate().value());
        var register = row.familyRegister();
        return register != null && register.head().equals(row.names().full()) ? member.asFamilyRegisterHead() : member;
    }
}
