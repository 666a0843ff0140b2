package jp.yakuba.office.issuance.certifier;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import jp.yakuba.platform.setup.SetupStep;

/** What a municipality needs before a paper can be issued. */
class CertificateSetup {

    private static final String SETTINGS = "/certificate-settings";

    private final Certifiers certifiers;
    private final Seals seals;

    CertificateSetup(Certifiers certifiers, Seals seals) {
        this.certifiers = certifiers;
        this.seals = seals;
    }

    @Produces
    @Singleton
    SetupStep certifier() {
        return new SetupStep(
                30, "認証者の登録", "証明書や通知書に職名と氏名を印字する市区町村長（または職務代理者）を、就任の日とともに登録します。", SETTINGS, work -> !certifiers
                        .on(work, work.today())
                        .isEmpty());
    }

    @Produces
    @Singleton
    SetupStep seal() {
        return new SetupStep(31, "公印の登録", "証明書や通知書に印字する公印の画像（PNG）を登録します。", SETTINGS, work -> Stream.of(Office.values())
                .anyMatch(office -> seals.of(work, office).isPresent()));
    }
}
