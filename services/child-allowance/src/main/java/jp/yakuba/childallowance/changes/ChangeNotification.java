package jp.yakuba.childallowance.changes;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.claim.claimed.Employment;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.jspecify.annotations.Nullable;

/**
 * 変更届.
 *
 * @param person 宛名番号 of the spouse, child or guardian, if there is one; of a child there must be
 * @param receivedOn the day on which it was handed in
 * @param changedOn the day of the change
 * @param name what the person is called since
 * @param address where the person lives since
 * @param employment 被用者区分 of the recipient since; null if that has not changed
 * @param hides whether the address is kept like that of a protected person
 */
record ChangeNotification(
        Whose whose,
        @Nullable AddresseeNumber person,
        LocalDate receivedOn,
        LocalDate changedOn,
        @Nullable @FreeText @MaxLength(100) String name,
        @Nullable @FreeText @MaxLength(100) String reading,
        @Nullable @FreeText @MaxLength(8) String postalCode,
        @Nullable @FreeText @MaxLength(200) String address,
        @Nullable Employment employment,
        boolean hides,
        @Nullable @FreeText @MaxLength(200) String note) {

    /**
     * What is wrong with it.
     *
     * @param told whether the register tells of the person
     */
    Findings check(LocalDate today, boolean told) {
        return inTime(today).and(names()).and(employmentOfRecipient()).and(told ? nothingTyped() : somethingTyped());
    }

    private Findings inTime(LocalDate today) {
        return when(
                receivedOn.isAfter(today) || changedOn.isAfter(receivedOn),
                () -> Finding.error(
                        ChildAllowanceError.CHANGE_DAY_WRONG,
                        receivedOn.isAfter(today) ? "receivedOn" : "changedOn",
                        "届出の日がまだ来ていないか、変更の日が届出の日より後です。",
                        "届書の日付を確かめてください。"));
    }

    private Findings names() {
        return when(
                whose == Whose.RECIPIENT ? person != null : whose == Whose.CHILD && person == null,
                () -> Finding.error(
                        ChildAllowanceError.CHANGE_PERSON_WRONG,
                        "person",
                        "児童の変更には児童の宛名番号が要り、受給者本人の変更には宛名番号を入力しません。",
                        "だれの変更かを確かめてください。"));
    }

    /** 住民基本台帳法: what a resident notifies the register of need not be notified of here. */
    private Findings nothingTyped() {
        return when(
                isTyped(),
                () -> Finding.error(
                        ChildAllowanceError.CHANGE_TOLD_BY_REGISTER,
                        name == null ? "address" : "name",
                        "住民の氏名・住所は住民基本台帳から届くので、入力しません。",
                        "氏名と住所を消してください。届いていないときは、住民基本台帳の届出が済んでいるかを確かめてください。"));
    }

    /** 第26条: of the recipient alone it is asked. */
    private Findings employmentOfRecipient() {
        return when(
                employment != null && whose != Whose.RECIPIENT,
                () -> Finding.error(
                        ChildAllowanceError.CHANGE_EMPLOYMENT_WRONG,
                        "employment",
                        "被用者区分は、受給者本人のものだけを入力します。",
                        "だれの変更かを確かめるか、被用者区分を消してください。"));
    }

    private Findings somethingTyped() {
        return when(
                !isTyped() && employment == null,
                () -> Finding.error(
                        ChildAllowanceError.CHANGE_OF_NOTHING,
                        "name",
                        "変更後の氏名も住所も被用者区分も入力されていません。",
                        "届書のとおりに、変わったものを入力してください。"));
    }

    private boolean isTyped() {
        return Stream.of(name, reading, postalCode, address).anyMatch(text -> text != null && !text.isBlank());
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "ChangeNotification[" + whose + "]";
    }
}
