package jp.yakuba.residentrecords.movement.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** What is forgotten is said where it is forgotten, and nothing has to be typed twice; by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/2.3.2", "001/11.1"})
class SentBackTest extends AtTheCounter {

    private static final String ALERT = "世帯主がいなくなり、世帯員が２人以上残ります。";

    SentBackTest() {
        super("401005");
    }

    @Test
    void each_finding_of_a_long_form_names_its_item() {
        // Given
        clerk.keys.follow("メニュー：国内転入");

        // When
        clerk.check().look("required-items");

        // Then
        assertThat(clerk.page.locator("#findings .finding a").allInnerTexts())
                .contains("異動日：必須の項目が空欄です。", "転入する人 1の生年月日：必須の項目が空欄です。");
    }

    @Test
    void a_draft_is_sent_back_with_a_reason_and_keeps_the_reasons_given_before() {
        // Given
        clerk.find("赤木　三郎").begin("死亡");
        clerk.keys.type("死亡年月日", day(-5));
        clerk.check();
        assertThat(clerk.findings()).containsExactly("head-missing");
        keepWithAndWithoutReason();

        // When
        second.drafts().keys.follow("死亡");
        second.page.keyboard().press("F7");
        sendBack("");
        assertThat(second.page.locator("#send-back textarea")).isFocused();
        second.look("sent-back-without-reason");
        sendBack("死亡日が違います");

        // Then
        second.drafts().keys.follow("差戻し");
        assertThat(second.look("drafts-returned").text()).contains("死亡日が違います");
        clerk.drafts().keys.follow("差戻し");
        clerk.keys.follow("死亡");
        clerk.keys.press("F8");
        clerk.keys.type("死亡年月日", day(-6));
        clerk.check().keep();
        assertThat(clerk.text()).contains(ALERT).contains("届出人に説明した");
    }

    private void keepWithAndWithoutReason() {
        clerk.keys.press("F10");
        assertThat(clerk.findings()).containsExactlyInAnyOrder("head-missing", "reason-missing");
        assertThat(clerk.look("reason-missing").brokenLinks()).isEmpty();
        clerk.keys.type(ALERT, "届出人に説明した");
        clerk.keep();
    }

    private void sendBack(String reason) {
        second.page.keyboard().type(reason);
        second.page.keyboard().press("Tab");
        second.keys.follow("差し戻す");
    }
}
