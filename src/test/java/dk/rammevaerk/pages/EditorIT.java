package dk.rammevaerk.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import gg.jte.output.StringOutput;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The text editor in the gallery: written in, pasted into, used by keyboard alone, and read back as Markdown. */
class EditorIT extends BrowserTest {
    private static final String PICTURE = "/billeder/0197a1c0-0000-7000-8000-00000000000a";

    /** The smallest picture there is: one transparent dot. */
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = GalleryServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected String address() {
        return "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void itIsAccessibleAtEveryWidth(int width) {
        var page = gallery(width);
        text(page).click();
        screenshot(page, "editor-" + width);
        text(page).locator("td").first().click();
        screenshot(page, "editor-tabel-" + width);
        assertAccessible(page);
        text(page).locator("li").first().click();
        assertThat(tool(page, "Ryk ind")).isVisible();
        assertAccessible(page);
    }

    @Test
    void theFieldKeepsItsTextAsItWasUntilSomethingIsWritten() {
        var page = gallery(LAPTOP);
        assertThat(markdown(page)).contains("se \\\n[bilag 3]".replace(" \\\n", " "));
        text(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type("Til sidst");
        assertThat(page.locator("textarea[data-editor]").inputValue()).endsWith("Til sidst");
    }

    @Test
    void whatIsTypedBecomesMarkdown() {
        var page = empty(LAPTOP);
        tool(page, "Overskrift").click();
        page.keyboard().type("Status 1. maj");
        page.keyboard().press("Enter");
        page.keyboard().type("1. maj kom der + og # og ");
        page.keyboard().press("Control+b");
        page.keyboard().type("fed");
        page.keyboard().press("Control+b");
        page.keyboard().type(".");
        page.keyboard().press("Enter");
        page.keyboard().type("- et");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("to");
        assertMarkdown(page, """
                ## Status 1. maj

                1\\. maj kom der + og # og **fed**.

                - et
                  - to""");
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        assertThat(markdown(page)).doesNotContain("to");
    }

    @Test
    void theButtonsAreOneStopAndTheArrowsGoBetweenThem() {
        var page = empty(LAPTOP);
        page.keyboard().type("Vi indstiller");
        page.keyboard().press("Control+a");
        page.keyboard().press("Alt+F10");
        assertThat(tool(page, "Overskrift")).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(tool(page, "Fed")).isFocused();
        page.keyboard().press("Enter");
        assertThat(text(page)).isFocused();
        assertThat(tool(page, "Fed")).hasAttribute("aria-pressed", "true");
        assertMarkdown(page, "**Vi indstiller**");
        page.keyboard().press("Shift+Tab");
        assertThat(tool(page, "Fed")).isFocused();
        page.keyboard().press("Escape");
        assertThat(text(page)).isFocused();
    }

    @Test
    void nobodyIsCaught() {
        var page = empty(LAPTOP);
        page.keyboard().press("Tab");
        assertThat(text(page)).not().isFocused();
        text(page).click();
        page.keyboard().type("- et");
        page.keyboard().press("Tab");
        assertThat(text(page)).isFocused();
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(text(page)).not().isFocused();
        assertMarkdown(page, "- et");
    }

    @Test
    void aTableIsMadeAndFilledByKeyboard() {
        var page = empty(LAPTOP);
        page.keyboard().press("Alt+F10");
        for (int i = 0; i < 7; i++) page.keyboard().press("ArrowRight");
        assertThat(tool(page, "Tabel")).isFocused();
        page.keyboard().press("Enter");
        for (var word : List.of("Tilbud", "Pladser", "Pris | døgn", "Havgården", "12", "1.976", "Skoven", "8")) {
            page.keyboard().type(word);
            page.keyboard().press("Tab");
        }
        page.keyboard().type("1.400");
        page.keyboard().press("Tab");
        page.keyboard().type("Ny");
        assertThat(text(page).locator("th")).hasCount(3);
        tool(page, "Slet kolonne").click();
        assertMarkdown(page, """
                | Pladser | Pris \\| døgn |
                | --- | --- |
                | 12 | 1.976 |
                | 8 | 1.400 |
                |  |  |""");
        tool(page, "Slet række").click();
        tool(page, "Ny kolonne").click();
        page.keyboard().press("Enter");
        page.keyboard().type("Efter");
        assertThat(markdown(page)).contains("| --- | --- | --- |").doesNotContain("|  |  |  |");
        assertThat(text(page).locator("tr").first().locator("th")).hasCount(3);
        assertThat(text(page).locator("tr").nth(1).locator("th")).hasCount(0);
    }

    @Test
    void aPictureNeedsWords() {
        var page = empty(LAPTOP);
        page.route("**/byggesten/billede", route -> {
            assertThat(route.request().headers()).containsEntry("hx-request", "true");
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"href\": \"%s\"}".formatted(PICTURE)));
        });
        page.route(
                "**" + PICTURE,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("image/png").setBodyBytes(DOT)));
        page.keyboard().type("Se ");
        tool(page, "Billede").click();
        var dialog = page.locator("dialog[open]");
        dialog.locator("input[type=file]").setInputFiles(new FilePayload("kort.png", "image/png", DOT));
        assertThat(dialog.getByAltText("Det valgte billede")).isVisible();
        dialog.locator("button[type=submit]").click();
        assertThat(dialog.locator("[role=alert]")).containsText("Skriv, hvad billedet viser");
        assertThat(dialog.getByLabel("Hvad viser billedet?")).isFocused();
        assertAccessible(page);
        screenshot(page, "editor-billede");
        page.keyboard().type("Kort over [19] kommuner");
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(text(page)).isFocused();
        assertMarkdown(page, "Se ![Kort over \\[19\\] kommuner](" + PICTURE + ")");
        assertThat(text(page).locator("img[src]")).hasAttribute("alt", "Kort over [19] kommuner");
    }

    @Test
    void aRefusedPictureSaysWhy() {
        var page = empty(LAPTOP);
        tool(page, "Billede").click();
        var dialog = page.locator("dialog[open]");
        dialog.locator("input[type=file]").setInputFiles(new FilePayload("kort.png", "image/png", DOT));
        dialog.getByLabel("Hvad viser billedet?").fill("Et kort");
        dialog.locator("button[type=submit]").click();
        forgive("422");
        assertThat(dialog.locator("[role=alert]")).containsText("Byggestenene gemmer ingen billeder");
        page.keyboard().press("Escape");
        assertMarkdown(page, "");
    }

    @Test
    void aPastedPictureIsAskedAboutToo() {
        var page = empty(LAPTOP);
        page.evaluate("""
                () => { const data = new DataTransfer();
                        data.items.add(new File(['x'], 'skaerm.png', { type: 'image/png' }));
                        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""");
        assertThat(page.locator("dialog[open] h2")).hasText("Indsæt billede");
        assertThat(page.locator("dialog[open] input[type=file]")).hasCount(0);
        page.locator("dialog[open]").getByText("Fortryd").click();
        assertMarkdown(page, "");
    }

    @Test
    void aLinkIsPutOnTheMarkedWordsAndAnAttachmentIsReferredTo() {
        var page = empty(LAPTOP);
        page.keyboard().type("KL");
        page.keyboard().press("Shift+Home");
        page.waitForFunction("() => getSelection().toString() === 'KL'");
        page.keyboard().press("Control+k");
        var dialog = page.locator("dialog[open]");
        assertThat(dialog.getByLabel("Tekst")).hasValue("KL");
        dialog.getByLabel("Adresse").fill("ikke en adresse");
        page.keyboard().press("Enter");
        assertThat(dialog.locator("[role=alert]")).containsText("Adressen kan ikke bruges");
        dialog.getByLabel("Adresse").fill("www.kl.dk");
        page.keyboard().press("Enter");
        page.keyboard().press("End");
        page.keyboard().type(", se ");
        tool(page, "Henvis til bilag").click();
        assertAccessible(page);
        dialog.getByText("Bilag 4: Høringssvar").click();
        dialog.getByText("Indsæt henvisning").click();
        page.keyboard().type(".");
        assertMarkdown(page, "[KL](https://www.kl.dk), se [bilag 4](#bilag-0197a1c0-0000-7000-8000-000000000004).");
    }

    @Test
    void wordComesInClean() {
        var page = empty(LAPTOP);
        paste(page, """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {mso-style-name:"Normal"; color:red}</style></head><body>
                <!--StartFragment--><h1 style='mso-list:none'>Indstilling<o:p></o:p></h1>
                <p class=MsoNormal style='margin-left:1cm'>Det <b style='mso-bidi-font-weight:normal'>indstilles</b>, <ins cite="mailto:x">at</ins> <del>ikke</del>
                kommunerne<span class=MsoCommentReference><a href="#_msocom_1">[A1]</a></span>:<o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>drøfter sagen</p>
                <p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>under punktet</p>
                <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span><![endif]>godkender <span style='font-weight:bold'>forslaget</span></p>
                <p class=MsoListParagraph>·&nbsp;&nbsp;&nbsp;løst punkt</p>
                <table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td colspan=2 style='width:5cm'><p class=MsoNormal><b>Pris</b></p></td><td rowspan=2>År</td></tr>
                <tr><td><p>a</p><p>b</p></td><td>1<br>2</td></tr><tr><td>x</td><td>y|z</td><td>2026</td></tr></table>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='mso-element:comment-list'><p class=MsoCommentText>Husk tallet</p></div>
                <!--EndFragment--></body></html>""");
        assertMarkdown(page, """
                ## Indstilling

                Det **indstilles**, at kommunerne:

                1. drøfter sagen
                   - under punktet
                2. godkender **forslaget**

                - løst punkt

                | **Pris** |  | År |
                | --- | --- | --- |
                | a b | 1 2 |  |
                | x | y\\|z | 2026 |""");
        assertThat(text(page).locator("[style], .MsoNormal")).hasCount(0);
    }

    @Test
    void excelBecomesATable() {
        var page = empty(LAPTOP);
        paste(page, """
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style>.xl65 {mso-number-format:"0";}</style></head>
                <body><table border=0 style='width:96pt'><!--StartFragment--><col width=64 span=2 style='width:48pt'>
                <tr height=20><td height=20 class=xl65 align=right>Kommune</td><td>2025</td></tr><tr><td>Struer</td><td class=xl65 align=right x:num="1976.5">1.976,50</td></tr>
                <tr><td></td><td></td></tr><!--EndFragment--></table></body></html>""");
        assertMarkdown(page, """
                | Kommune | 2025 |
                | --- | --- |
                | Struer | 1.976,50 |""");
    }

    static final List<String> TEXTS = List.of(
            "1. maj er en dag",
            "1\\. maj\n\n\\+ plus\n\n\\# nummer\n\n\\- streg\n\n\\> pil\n\n===",
            "Til 5 < 6 & 7 > 3, a*b*c, snake_case_navn, `kode`, <b>ikke fed</b>, &lt; og [klammer] og \\ samt 100 % | 5",
            "# Et\n\n### To\n\n###### Seks #\\#",
            "**Indstilling:** vi ***gør*** det, *u**n**der*, **fed***kursiv*, u**ord:**x",
            "**Ord:**&#97;b og u&#97;_b:_&#97;",
            "- et\n  - to\n\n    afsnit\n- tre\n\n\n* anden liste\n\n7. syv\n8. otte\n\n   - dybt\n     1. dybere\n\n1) parentes",
            "- # overskrift\n- ```\n  kode\n  ```\n-\n- > citat\n- | a |\n  | --- |\n  | b |",
            "| A | B \\| C | **D** |\n| :-- | :-: | --: |\n| *x* | `a\\|b` | [l](http://x.dk) |\n|  | 1\\. | - |",
            "Linje et\\\nLinje to  \nLinje tre\nsamme linje",
            "> Citat\n>\n> - med liste\n>\n> > dobbelt",
            "```java\nif (a < b) ``;\n```\n\n    indrykket\n\n~~~\n```\n~~~",
            "![Kort *over*](/billeder/0197a1c0-0000-7000-8000-00000000000a) og ![fremmed](http://x.dk/a.png \"titel\")",
            "[bilag 3](#bilag-0197a1c0-0000-7000-8000-000000000003) [t](<a b> \"t\\\"t\") <http://kl.dk/a_b> [x](javascript:x)",
            "<div>\n*hej*\n</div>\n\ntekst\n\n***\n\nslut\n---",
            "Blød\u00a0mellemrum, tankestreg – og 😀 **😀**a, &nbsp;kant");

    @ParameterizedTest
    @FieldSource("TEXTS")
    void whatIsReadIsShownTheSameAfterItHasBeenWrittenAgain(String source) {
        var page = empty(LAPTOP);
        page.route(
                "**" + PICTURE,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("image/png").setBodyBytes(DOT)));
        page.evaluate("text => document.querySelector('textarea[data-editor]').editor.setMarkdown(text)", source);
        var written = markdown(page);
        assertThat(shown(written)).isEqualTo(shown(source));
        page.evaluate("text => document.querySelector('textarea[data-editor]').editor.setMarkdown(text)", written);
        assertThat(markdown(page)).isEqualTo(written);
    }

    @Test
    void whateverIsTypedIsShownAsItWasTyped() {
        var page = empty(LAPTOP);
        var signs = List.of(
                "1. maj", "+", "- x", "#", "##", "|", "*", "_", "<", "<b>", "&amp;", "[x](y)", "!", "\\", "`", "~~~",
                "=", "---", ">", "a", "é", "😀", "–", "2)", "x_y", " ");
        var random = new java.util.Random(20261122);
        for (int i = 0; i < 400; i++) {
            var typed = new StringBuilder();
            for (int j = 0; j < 5; j++) typed.append(signs.get(random.nextInt(signs.size())));
            var text = typed.toString().strip().replaceAll(" +", " ");
            if (text.isEmpty()) continue;
            var written = (String) page.evaluate("""
                    text => { const editor = document.querySelector('textarea[data-editor]').editor;
                              editor.setMarkdown(''); editor.insertText(text); return editor.getMarkdown(); }""", text);
            assertThat(shown(written)).isEqualTo("<p>" + escaped(text) + "</p>");
        }
    }

    @Test
    void othersPutPhrasesInAndMarkPassages() {
        var page = empty(LAPTOP);
        page.evaluate("""
                () => { const editor = document.querySelector('textarea[data-editor]').editor;
                        window.changes = []; editor.onChange(text => window.changes.push(text));
                        editor.insertText('DASSOS godkendte indstillingen.\\n\\nDer var *ingen* bemærkninger.');
                        editor.highlight([{ text: 'godkendte  indstillingen. Der', label: 'Beslutning 2026/31' }, { text: 'findes ikke', label: 'x' }]); }""");
        assertMarkdown(page, "DASSOS godkendte indstillingen.\n\nDer var \\*ingen\\* bemærkninger.");
        assertThat(text(page).locator("mark")).hasCount(2);
        assertThat(text(page).locator(".rv-editor__label")).hasText("Beslutning 2026/31");
        assertThat(page.evaluate("() => window.changes.length")).isEqualTo(1);
        page.keyboard().press("Control+a");
        assertThat(page.evaluate("() => document.querySelector('textarea[data-editor]').editor.selectionText()"))
                .isEqualTo("DASSOS godkendte indstillingen. Der var *ingen* bemærkninger.");
        assertAccessible(page);
    }

    @Test
    void withoutScriptsTheFieldIsAnOrdinaryOne() {
        var page = pageWithoutScripts(LAPTOP);
        page.navigate("/byggesten");
        assertThat(page.locator("#felt-sagsfremstilling")).isVisible();
        assertThat(page.locator("#felt-sagsfremstilling")).hasAttribute("name", "sagsfremstilling");
    }

    private Page gallery(int width) {
        var page = page(width);
        page.navigate("/byggesten");
        assertThat(text(page)).isVisible();
        return page;
    }

    /** The gallery with nothing in the editor and the cursor in it. */
    private Page empty(int width) {
        var page = gallery(width);
        page.evaluate(
                "() => { const e = document.querySelector('textarea[data-editor]').editor; e.setMarkdown(''); e.focus(); }");
        return page;
    }

    private static Locator text(Page page) {
        return page.getByRole(
                com.microsoft.playwright.options.AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName("Sagsfremstilling"));
    }

    private static Locator tool(Page page, String name) {
        return page.locator("[role=toolbar]")
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String markdown(Page page) {
        return (String) page.evaluate("() => document.querySelector('textarea[data-editor]').editor.getMarkdown()");
    }

    private static void assertMarkdown(Page page, String expected) {
        assertThat(page.locator("textarea[data-editor]")).hasValue(expected);
    }

    private static void paste(Page page, String html) {
        page.evaluate("""
                html => { const data = new DataTransfer();
                          data.setData('text/html', html);
                          data.setData('text/plain', 'i stedet');
                          document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""", html);
    }

    /** As the server shows it; how lines are broken does not matter. */
    private static String shown(String markdown) {
        var output = new StringOutput();
        new Markdown(markdown, 3).writeTo(output);
        return output.toString()
                .replaceAll("\\s+", " ")
                .replaceAll("> (?=<)", ">")
                .replaceAll(" (?=</)", "")
                .strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
