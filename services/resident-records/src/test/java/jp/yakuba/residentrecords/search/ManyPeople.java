package jp.yakuba.residentrecords.search;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;

/** As many people as a plan needs to be chosen well: names as unevenly spread as real ones, the same at each run. */
final class ManyPeople {

    private static final String[] SURNAMES = {
        "佐藤", "鈴木", "高橋", "田中", "渡邉", "伊藤", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "斎藤", "松本", "井上", "木村",
        "林", "清水", "大野", "河野", "濱田", "葛城", "辻"
    };
    private static final String[] SURNAME_READINGS = {
        "サトウ", "スズキ", "タカハシ", "タナカ", "ワタナベ", "イトウ", "ヤマモト", "ナカムラ", "コバヤシ", "カトウ", "ヨシダ", "ヤマダ", "ササキ", "ヤマグチ", "サイトウ",
        "マツモト", "イノウエ", "キムラ", "ハヤシ", "シミズ", "オオノ", "コウノ", "ハマダ", "カツラギ", "ツジ"
    };
    private static final String KANJI = "一二三太郎子美花健翔大輝陽菜結衣真由香直樹誠浩和義明正春夏秋冬雪月";
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private static final String[] TOWNS = {"松町", "梅町", "竹町", "本町一丁目", "本町二丁目", "本町三丁目", "中央", "旭町", "緑町", "栄町"};

    private final Random random = new Random(20_260_401);

    List<ResidentVersion> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::person).toList();
    }

    private ResidentVersion person(int number) {
        // The lower of two throws: some surnames are common and most are rare.
        int surname = Math.min(random.nextInt(400), random.nextInt(400));
        var name = surname < SURNAMES.length ? SURNAMES[surname] : letters(KANJI, 2);
        var reading = surname < SURNAMES.length ? SURNAME_READINGS[surname] : letters(KANA, 3);
        var building = random.nextInt(3) == 0 ? "松コーポ" + (101 + random.nextInt(500)) + "号室" : null;
        var address = new Address(
                Persons.TOWN,
                null,
                null,
                "東京都",
                "千代田区",
                TOWNS[random.nextInt(TOWNS.length)],
                random.nextInt(200) + 1 + "番地" + (random.nextInt(20) + 1),
                null,
                null,
                building,
                null,
                null);
        return SearchTown.person(
                        String.valueOf(number),
                        name,
                        letters(KANJI, 2),
                        reading + "　" + letters(KANA, 2 + random.nextInt(3)))
                .householdNumber(new HouseholdNumber(String.valueOf(number / 2 + 1)))
                .birthDate(RecordedDate.of(
                        new CivilDate(1930 + random.nextInt(95), 1 + random.nextInt(12), 1 + random.nextInt(28))))
                .address(address)
                .build();
    }

    private String letters(String from, int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(from.charAt(random.nextInt(from.length())));
        }
        return letters.toString();
    }
}
