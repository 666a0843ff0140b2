package jp.yakuba.office.search;

import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** What a business looks for among the people it keeps. */
public interface Sought {

    /** Where it keeps them: the schema with the views {@code searchable_person} and {@code searchable_name}. */
    String schema();

    /** Whose they are. */
    MunicipalityCode municipality();

    /** The texts that are looked for among the names. */
    List<TextCriterion> names();

    /** Whether variants of a character (異体字) are told apart. */
    boolean exactCharacters();

    /** How loosely readings are compared. */
    Fuzziness readingFuzziness();

    /** 生年月日 as far as known. */
    @Nullable
    BirthPeriod birth();

    /** Whether names that somebody does not have any more are left out. */
    boolean currentOnly();

    /** Whether a number that only one person or household has is among the criteria. */
    boolean namesSomebody();

    /** What is looked for in other views of rows that a person has several of. */
    default List<Beside> beside(SearchSql sql) {
        return List.of();
    }

    /** In which order those who are found are shown. */
    default HitOrder order() {
        return HitOrder.of(names(), birth());
    }

    /**
     * Adds what must hold besides of the person, a row {@code p} of {@code searchable_person}.
     *
     * @param row the row that the search begins with, {@code p} or {@code n}: what both say is asked of that one
     */
    void narrow(String row, SearchSql sql);

    /**
     * A condition on a row {@code n} of another view.
     *
     * @param item the criterion, as a reason for which somebody was found
     */
    record Beside(String item, String view, String test) {}
}
