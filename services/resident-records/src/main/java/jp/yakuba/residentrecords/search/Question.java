package jp.yakuba.residentrecords.search;

import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.search.BirthPeriod;
import jp.yakuba.office.search.Fuzziness;
import jp.yakuba.office.search.HitOrder;
import jp.yakuba.office.search.PersonConditions;
import jp.yakuba.office.search.SearchSql;
import jp.yakuba.office.search.Sought;
import jp.yakuba.office.search.TextCriterion;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.residentrecords.protection.GuardedPeople;
import org.jspecify.annotations.Nullable;

/**
 * Criteria with everything that is needed to answer them.
 *
 * @param town the municipality by name
 * @param ofIndividualNumber the people whose 個人番号 it is; null if none was given
 */
record Question(
        SearchCriteria criteria,
        Operator operator,
        Town town,
        @Nullable List<AddresseeNumber> ofIndividualNumber) implements Sought {

    @Override
    public String schema() {
        return "resident_records";
    }

    @Override
    public MunicipalityCode municipality() {
        return town.municipality();
    }

    @Override
    public List<TextCriterion> names() {
        return criteria.texts().stream().filter(TextCriterion::isOfName).toList();
    }

    @Override
    public boolean exactCharacters() {
        return criteria.exactCharacters();
    }

    @Override
    public Fuzziness readingFuzziness() {
        return criteria.readingFuzziness();
    }

    @Override
    public @Nullable BirthPeriod birth() {
        return criteria.birth();
    }

    @Override
    public boolean currentOnly() {
        return criteria.currentOnly();
    }

    @Override
    public boolean namesSomebody() {
        return criteria.namesSomebody();
    }

    @Override
    public List<Beside> beside(SearchSql sql) {
        return criteria.asksForAddress()
                ? List.of(new Beside(
                        "address",
                        "searchable_address",
                        AddressCondition.of(criteria, town, sql).test()))
                : List.of();
    }

    @Override
    public HitOrder order() {
        if (criteria.asksForAddress() && names().isEmpty()) {
            var key = criteria.address() == null && criteria.building() != null ? "n.building" : "n.address";
            return new HitOrder(List.of(key, "n.ordering"), List.of("n.address", "n.building", "n.town_code"));
        }
        return Sought.super.order();
    }

    @Override
    public void narrow(String row, SearchSql sql) {
        PersonConditions.scope(criteria.whose(), row, sql);
        PersonConditions.birth(this, row, sql);
        PersonConditions.code("p.sex", criteria.sex(), sql);
        PersonConditions.code("p.deletion_reason", criteria.deletionReason(), sql);
        PersonConditions.equal("p.relationship", PersonRow.relationship(criteria.relationship()), sql);
        numbers(row, sql);
        if (!criteria.blank().isEmpty()) {
            var codes = criteria.blank().stream().map(BlankItem::code).toList();
            sql.where("p.blanks @> cast(" + sql.bind(codes) + " as text[])");
        }
        if (criteria.asksWhere() && !operator.may(PlatformPermission.ITEM_PROTECTED_ADDRESS)) {
            sql.where(row + ".addressee_number not in (" + GuardedPeople.NUMBERS + ")");
        }
    }

    private void numbers(String row, SearchSql sql) {
        var addressee = criteria.addresseeNumber();
        PersonConditions.number(row + ".addressee_number", addressee == null ? null : addressee.value(), sql);
        var household = criteria.householdNumber();
        PersonConditions.number(row + ".household_number", household == null ? null : household.value(), sql);
        var code = criteria.residentRecordCode();
        PersonConditions.equal("p.resident_record_code", code == null ? null : code.value(), sql);
        var card = criteria.cardNumber();
        PersonConditions.equal("p.card_number", card == null ? null : card.value(), sql);
        if (ofIndividualNumber != null) {
            var numbers =
                    ofIndividualNumber.stream().map(AddresseeNumber::value).toList();
            sql.where(row + ".addressee_number = any(" + sql.bind(numbers) + ")");
        }
    }
}
