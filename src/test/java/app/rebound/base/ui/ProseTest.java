package app.rebound.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void whatPeopleWroteIsNeverMarkup() {
        var prose =
                Prose.begin("div", "")
                        .with("title", "\"><script>alert(1)</script>")
                        .line("p", "", "<img src=x onerror=alert(1)> & more")
                        .link("questions\" onclick=\"alert(1)", "<b>bold</b>")
                        .done();
        assertThat(html(prose))
                .doesNotContain("<img", "<b>", "<script", "\" onclick")
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; more");
        assertThat(prose.text()).contains("<img src=x onerror=alert(1)> & more", "<b>bold</b>");
        assertThat(prose.getElement().getAttribute("title"))
                .isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void lineBreaksAndSpacesStayAsTheyWereWritten() {
        var prose = Prose.begin("div", "").line("p", "rb-pre", "One\n\n  two").done();
        assertThat(html(prose)).isEqualTo("<p class=\"rb-pre\">One\n\n  two</p>");
        assertThat(prose.text()).isEqualTo("One\n\n  two");
    }

    @Test
    void theOutermostElementKeepsItsClassesAndAttributes() {
        var prose = Prose.begin("section", "rb-card rb-row").with("role", "listitem").done();
        assertThat(prose.getElement().getTag()).isEqualTo("section");
        assertThat(prose.getElement().getAttribute("class")).isEqualTo("rb-card rb-row");
        assertThat(prose.getElement().getAttribute("role")).isEqualTo("listitem");
    }

    private static String html(Prose prose) {
        return prose.getElement().getProperty("innerHTML");
    }
}
