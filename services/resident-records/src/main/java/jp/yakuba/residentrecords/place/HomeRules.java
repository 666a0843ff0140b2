package jp.yakuba.residentrecords.place;

import java.time.LocalDate;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.resident.Address;

/** The rules on an address in the municipality: that of a resident. Fields are those of the address. */
public final class HomeRules {

    private HomeRules() {}

    /** What is found in an address at which somebody comes to live on the day. */
    public static Findings ofMovement(Address address, LocalDate day, Places places) {
        return inMunicipality(address, places.own())
                .and(namesOfMunicipality(address, places.own()))
                .and(townOfTheList(address, places.towns()))
                .and(townSeenBefore(address, places.towns()))
                .and(townOfTheDay(address, day, places))
                .and(codeOfTheTown(address, places.towns()))
                .and(blockGiven(address))
                .and(postalCodeOfTheTown(address, day, places));
    }

    /**
     * What is found in an address of a record that another system kept: what is contradictory is wrong here too, but names of
     * former times may be unknown, and as long as there is no list the records are what it begins with.
     */
    public static Findings ofRecord(Address address, LocalDate day, Places places) {
        return inMunicipality(address, places.own())
                .and(
                        Elsewhere.isAnotherMunicipality(address)
                                ? namesOfMunicipality(address, places.own())
                                : Findings.none())
                .and(formerNames(address, places.own()))
                .and(townOfTheList(address, places.towns()))
                .and(codeOfTheTown(address, places.towns()))
                .and(blockGiven(address))
                .and(postalCodeOfTheTown(address, day, places));
    }

    /** A resident lives in the municipality (法第5条). */
    @Requirement("001/4.0.2")
    private static Findings inMunicipality(Address address, OwnTown own) {
        return Found.when(
                !own.has(address.municipality()),
                () -> Finding.error(
                        RecordsError.ADDRESS_OUTSIDE_MUNICIPALITY,
                        "municipality",
                        "異動後の住所がこの市区町村の外にあります。",
                        "住所の市区町村コードを確かめて入力し直してください。"));
    }

    /** A code and the names of another place are no address. */
    @Requirement("001/1.3.3")
    private static Findings namesOfMunicipality(Address address, OwnTown own) {
        return Found.when(
                own.has(address.municipality()) && !own.isNamed(address.prefecture(), address.city()),
                () -> Finding.error(
                        RecordsError.ADDRESS_NAMES_OF_ANOTHER_PLACE,
                        "city",
                        "住所の都道府県・市区町村がこの市区町村の名前と違います。",
                        "この市区町村の名前に直してください。ほかの市区町村へ移るときは転出として処理します。"));
    }

    @Requirement("001/1.3.3")
    private static Findings formerNames(Address address, OwnTown own) {
        return Found.when(
                own.has(address.municipality())
                        && !own.isNamed(address.prefecture(), address.city())
                        && !Elsewhere.isAnotherMunicipality(address),
                () -> Finding.alert(
                        RecordsAlert.ADDRESS_NAMES_UNKNOWN,
                        "city",
                        "住所の都道府県・市区町村がこの市区町村の今の名前ではありません。",
                        "改称や合併の前の名前であることを確かめてください。"));
    }

    @Requirement("001/1.3.3")
    private static Findings townOfTheList(Address address, TownAreas towns) {
        return Found.when(
                towns.isListed() && towns.named(address.town()).isEmpty(),
                () -> Finding.error(
                        RecordsError.TOWN_UNKNOWN,
                        "town",
                        "町字がこの市区町村の町字一覧にありません。",
                        "町字の綴りを確かめてください。新しい町字は、管理者が町字一覧に加えると入力できます。"));
    }

    /** Without a list the register is the list, and one may be the first in a 町字. */
    @Requirement("001/1.3.3")
    private static Findings townSeenBefore(Address address, TownAreas towns) {
        return Found.when(
                !towns.isListed() && towns.named(address.town()).isEmpty(),
                () -> Finding.alert(
                        RecordsAlert.TOWN_NOT_IN_REGISTER,
                        "town",
                        "この町字の住民票はまだ一つもありません。",
                        "町字の綴りを確かめてください。町字一覧を取り込むと、この確認は要らなくなります。"));
    }

    /** 町字 come and go (住居表示, 町名変更). */
    @Requirement("001/1.3.3")
    private static Findings townOfTheDay(Address address, LocalDate day, Places places) {
        var named = places.towns().named(address.town());
        return Found.when(
                !named.isEmpty() && named.stream().noneMatch(town -> town.isValidOn(day)),
                () -> Finding.error(
                        RecordsError.TOWN_NOT_OF_THE_DAY,
                        "town",
                        "町字一覧では、異動日にこの町字はありません。",
                        "異動日の時点の町字を入力してください。町字一覧の適用開始日・終了日も確かめてください。"));
    }

    @Requirement({"001/1.1.2", "001/1.3.3"})
    private static Findings codeOfTheTown(Address address, TownAreas towns) {
        var named = towns.named(address.town());
        return Found.when(
                towns.isListed()
                        && address.townCode() != null
                        && named.stream().anyMatch(town -> town.code() != null)
                        && named.stream().noneMatch(town -> address.townCode().equals(town.code())),
                () -> Finding.error(
                        RecordsError.TOWN_CODE_OF_ANOTHER_TOWN,
                        "townCode",
                        "町字コードと町字が合いません。",
                        "町字コードを空欄にするか、町字一覧のコードに直してください。"));
    }

    /** Some lots have no number, but most addresses without one are unfinished. */
    @Requirement("001/1.3.2")
    private static Findings blockGiven(Address address) {
        return Found.when(
                address.block() == null || address.block().isBlank(),
                () -> Finding.alert(
                        RecordsAlert.BLOCK_MISSING,
                        "block",
                        "住所の番地・号が空欄です。",
                        "番地・号を入力してください。番地のない土地であれば、その理由を入力して続けられます。"));
    }

    @Requirement("001/1.1.17")
    private static Findings postalCodeOfTheTown(Address address, LocalDate day, Places places) {
        return Found.when(
                address.postalCode() != null
                        && places.townOf(address, day)
                                .map(TownArea::postalCode)
                                .filter(listed -> !Objects.equals(listed, address.postalCode()))
                                .isPresent(),
                () -> Finding.alert(
                        RecordsAlert.POSTAL_CODE_OF_ANOTHER_TOWN,
                        "postalCode",
                        "郵便番号が町字のものと違います。",
                        "郵便番号を空欄にすると、町字一覧の郵便番号になります。大口事業所などの個別の番号であるときは続けてください。"));
    }
}
