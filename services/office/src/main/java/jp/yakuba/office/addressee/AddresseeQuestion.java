package jp.yakuba.office.addressee;

import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.search.BirthPeriod;
import jp.yakuba.office.search.Fuzziness;
import jp.yakuba.office.search.PersonConditions;
import jp.yakuba.office.search.Scope;
import jp.yakuba.office.search.SearchSql;
import jp.yakuba.office.search.Sought;
import jp.yakuba.office.search.TextCriterion;
import org.jspecify.annotations.Nullable;

/** Criteria with all that is needed to answer them. A copy knows no past names. */
record AddresseeQuestion(String schema, MunicipalityCode municipality, AddresseeCriteria criteria) implements Sought {

    @Override
    public List<TextCriterion> names() {
        return criteria.texts();
    }

    @Override
    public boolean exactCharacters() {
        return criteria.exactCharacters();
    }

    @Override
    public Fuzziness readingFuzziness() {
        return Objects.requireNonNullElse(criteria.fuzziness(), Fuzziness.NONE);
    }

    @Override
    public @Nullable BirthPeriod birth() {
        return criteria.birth();
    }

    @Override
    public boolean currentOnly() {
        return false;
    }

    @Override
    public boolean namesSomebody() {
        return criteria.addresseeNumber() != null;
    }

    @Override
    public void narrow(String row, SearchSql sql) {
        var scope = Objects.requireNonNullElse(criteria.scope(), Scope.ALL);
        PersonConditions.scope(scope, row, sql);
        if (scope == Scope.DELETED) {
            // Who never was a resident has not ceased to be one.
            sql.where(row + ".state <> '" + Addressee.NO_RESIDENT + "'");
        }
        PersonConditions.birth(this, row, sql);
        PersonConditions.code("p.sex", criteria.sex(), sql);
        var number = criteria.addresseeNumber();
        PersonConditions.number(row + ".addressee_number", number == null ? null : number.value(), sql);
    }
}
