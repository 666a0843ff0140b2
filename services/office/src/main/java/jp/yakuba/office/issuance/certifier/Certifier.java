package jp.yakuba.office.issuance.certifier;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.office.issuance.IssuanceError;

/**
 * Who certifies: the mayor or the acting mayor. The prefecture is printed for every municipality, and the name never left
 * blank.
 *
 * @param prefecture of the municipality
 * @param title for example 見本市長 or 見本市長職務代理者
 * @param name of the person
 */
@Requirement({"001/1.3.9", "001/5.6"})
public record Certifier(String prefecture, String title, String name) {

    /** Takes a certifier with all three. */
    public Certifier {
        if (prefecture.isBlank() || title.isBlank() || name.isBlank()) {
            throw new RejectedValue(
                    IssuanceError.CERTIFIER_INCOMPLETE, "認証者の都道府県名、職名又は氏名がありません。", "認証者の設定で都道府県名、職名、氏名をすべて登録してください。");
        }
    }
}
