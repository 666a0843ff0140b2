package jp.yakuba.testdata.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Member;
import jp.yakuba.foundation.relationship.RecordOrder;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.testdata.person.Kinship;
import jp.yakuba.testdata.person.Person;
import org.jspecify.annotations.Nullable;

/** 世帯員の並び順 (5.2), told the families that the relationships alone do not show. */
@Requirement("001/5.2")
final class HouseholdOrder {

    private HouseholdOrder() {}

    static List<Resident> standard(Collection<Resident> residents, @Nullable Resident head) {
        if (residents.size() == 1) {
            return List.copyOf(residents);
        }
        Map<AddresseeNumber, Resident> byNumber =
                residents.stream().collect(Collectors.toMap(HouseholdOrder::number, Function.identity()));
        List<Member> members = residents.stream()
                .map(resident -> member(resident, residents, head))
                .toList();
        return RecordOrder.standard(members).stream()
                .map(Member::number)
                .map(byNumber::get)
                .toList();
    }

    private static Member member(Resident resident, Collection<Resident> residents, @Nullable Resident head) {
        Relationship relationship = head == null ? null : Kinship.of(head.person(), resident.person());
        Member member = Member.of(
                number(resident), relationship, resident.person().birthDate().value());
        Member marked = resident.isFamilyRegisterHead() ? member.asFamilyRegisterHead() : member;
        return leader(resident, residents, head)
                .map(HouseholdOrder::number)
                .map(marked::withFamilyOf)
                .orElse(marked);
    }

    /** The husband, wife, father or mother who stands one link nearer to the head. */
    private static Optional<Resident> leader(
            Resident resident, Collection<Resident> residents, @Nullable Resident head) {
        if (head == null) {
            return Optional.empty();
        }
        Person person = resident.person();
        int links = Kinship.of(head.person(), person).generations();
        return Stream.concat(person.partner().stream(), person.parents().stream())
                .filter(kin -> kin != head.person())
                .filter(kin -> Kinship.of(head.person(), kin).generations() < links)
                .flatMap(kin -> residents.stream().filter(other -> other.person() == kin))
                .findFirst();
    }

    private static AddresseeNumber number(Resident resident) {
        return new AddresseeNumber(Integer.toString(resident.ordinal() + 1));
    }
}
