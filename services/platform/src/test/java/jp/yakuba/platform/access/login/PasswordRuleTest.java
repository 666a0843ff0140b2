package jp.yakuba.platform.access.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new password must be. */
class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule(12, List.of("Hinode", "kuusou"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P@ssw0rd2026",
                "iloveyou1234",
                "letmein12345",
                "monkeydragon",
                "qwertyuiop12",
                "1qaz2wsx3edc",
                "Yakuba2026!!",
                "hanako1980hanako",
                "19800101198001",
                "aaaaaaaaaaaab",
                "abcdefghijkl"
            })
    void common_passwords_rows_of_keys_dates_and_ones_own_name_are_guessable_however_decorated(String password) {
        assertThat(rule.check("hanako", password)).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo("password-guessable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hinode202611",
                "hinode-kuusou",
                "kuusou-juuki1",
                "Shiyakusho2026",
                "MyNumber2026!",
                "h1n0de123456"
            })
    void names_of_the_town_and_of_what_is_in_every_town_hall_are_too(String password) {
        assertThat(rule.check("hanako", password)).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo("password-guessable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "x7Gq2mPz9aKd", "正しい馬と電池とホチキス"})
    void words_that_have_nothing_to_do_with_each_other_are_not(String password) {
        assertThat(rule.check("hanako", password).hasErrors()).isFalse();
    }

    @Test
    void one_of_64_characters_is_taken() {
        var long64 = "正しい馬と電池とホチキスx7Gq2mPz9aKd".repeat(3).substring(0, 64);

        assertThat(rule.check("hanako", long64).hasErrors()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x7Gq2mPz9aK"})
    void a_short_one_is_refused(String password) {
        assertThat(rule.check("hanako", password)).singleElement().satisfies(finding -> assertThat(finding.code())
                .isEqualTo("password-too-short"));
    }
}
