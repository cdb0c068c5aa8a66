package org.onewindow.platform.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.refusal.Stale;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Ui;

class FormTest {

  enum Kind {
    PERSON,
    LEGAL
  }

  record Paper(@NotNull @Min(1) @Max(99) Integer copies) {}

  record Row(@NotBlank String title) {}

  record Address(@Size(max = 20) String street) {}

  record Applicant(
      @NotBlank @Size(max = 10) String name,
      @NotNull Kind kind,
      @Pattern(regexp = "|1\\d{10}", message = "PHONE_MALFORMED") String phone,
      LocalDate since,
      int pages,
      boolean agent,
      @Size(min = 1) List<String> tags,
      Map<String, @Valid Paper> papers,
      List<@Valid Row> rows,
      @Valid Address address) {}

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private final Forms forms = new Forms(VALIDATOR, Texts.chinese());

  private static final Map<String, List<String>> RIGHT =
      Map.ofEntries(
          Map.entry("name", List.of("  王芳 ")),
          Map.entry("kind", List.of("LEGAL")),
          Map.entry("phone", List.of("13800138000")),
          Map.entry("since", List.of("2020-02-29")),
          Map.entry("pages", List.of("3")),
          Map.entry("agent", List.of("true")),
          Map.entry("tags", List.of("a", "b")),
          Map.entry("papers[M02].copies", List.of("1")),
          Map.entry("rows[10].title", List.of("later")),
          Map.entry("rows[2].title", List.of("earlier")),
          Map.entry("address.street", List.of("人民路")));

  private static Map<String, List<String>> but(String field, String... values) {
    var typed = new java.util.HashMap<>(RIGHT);
    typed.put(field, List.of(values));
    return typed;
  }

  private Form<Applicant> read(Map<String, List<String>> typed) {
    return forms.read("sample.applicant", Applicant.class, typed);
  }

  @Test
  @DisplayName("PLT-080 what was typed becomes a typed record")
  void binds() {
    Applicant applicant = read(RIGHT).value();

    assertThat(applicant)
        .isEqualTo(
            new Applicant(
                "王芳",
                Kind.LEGAL,
                "13800138000",
                LocalDate.of(2020, 2, 29),
                3,
                true,
                List.of("a", "b"),
                Map.of("M02", new Paper(1)),
                List.of(new Row("earlier"), new Row("later")),
                new Address("人民路")));
  }

  @Test
  @DisplayName("PLT-080 each error stands at its field in plain words, and what was typed is kept")
  void errorsAtTheirFields() {
    Form<Applicant> form = read(but("phone", "12345"));

    assertThat(form.isRefused()).isTrue();
    Field phone = form.field("phone");
    assertThat(phone.errors()).containsExactly("手机号应为 11 位数字");
    assertThat(phone.value()).isEqualTo("12345");
    assertThat(phone.invalid()).isEqualTo("true");
    assertThat(phone.describedBy()).isEqualTo("f-phone-why");
    assertThat(form.field("name").refused()).isFalse();
    assertThat(form.field("name").value()).isEqualTo("  王芳 ");
  }

  @Test
  @DisplayName("PLT-080 what cannot be read is one error, not two, and does not hide the others")
  void unreadable() {
    var typed = but("since", "2021-02-29");
    typed.put("pages", List.of("drei"));
    typed.put("kind", List.of("ALIEN"));
    typed.put("name", List.of(" "));

    assertThat(read(typed).refusals())
        .extracting(Refusal::field, Refusal::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("name", "REQUIRED"),
            org.assertj.core.groups.Tuple.tuple("kind", "CHOICE_UNKNOWN"),
            org.assertj.core.groups.Tuple.tuple("since", "DATE_MALFORMED"),
            org.assertj.core.groups.Tuple.tuple("pages", "NUMBER_MALFORMED"));
  }

  @Test
  @DisplayName("PLT-080 nothing typed at all is refused field by field, never an exception")
  void nothingTyped() {
    assertThat(read(Map.of()).refusals())
        .extracting(Refusal::field)
        .containsExactly("name", "kind", "pages", "tags");
  }

  @Test
  @DisplayName("PLT-080 errors in rows stand at their row")
  void rows() {
    Form<Applicant> form = read(but("papers[M02].copies", "0"));

    assertThat(form.field("papers[M02].copies").errors()).containsExactly("不能小于 1");
    assertThat(form.field("papers[M02].copies").label()).isEqualTo("份数");
    assertThat(read(but("rows[10].title", "")).field("rows[1].title").refused()).isTrue();
    assertThat(form.rows("papers")).containsExactly("M02");
    assertThat(form.rows("rows")).containsExactly("2", "10");
  }

  @Test
  @DisplayName("PLT-080 the summary calls inputs that are data by their own names")
  void names() {
    var typed = but("papers[M02].copies", "0");
    typed.put("papers[M03].copies", List.of("0"));
    assertThat(
            read(typed)
                .naming(Map.of("papers[M03].copies", "平面图份数"))
                .refused(List.of(Refusal.of("REQUIRED").at("name")))
                .problems())
        .extracting(Form.Problem::label)
        .containsExactlyInAnyOrder("份数", "平面图份数", "姓名");
  }

  @Test
  @DisplayName("PLT-080 the summary says whose input is meant")
  void whose() {
    assertThat(
            forms
                .empty("sample.applicant", Applicant.class)
                .refused(List.of(Refusal.of("REQUIRED").at("address.street")))
                .problems())
        .extracting(Form.Problem::label)
        .containsExactly("住所的街道");
  }

  record Coded(@NotBlank @Pattern(regexp = "[A-Z]+", message = "PHONE_MALFORMED") String name) {}

  @Test
  @DisplayName("PLT-080 what is missing has one reason, not a second one about its form")
  void missingHasOneReason() {
    assertThat(forms.read("sample.applicant", Coded.class, Map.of("name", List.of(""))).refusals())
        .extracting(Refusal::code)
        .containsExactly("REQUIRED");
    assertThat(forms.read("sample.applicant", Coded.class, Map.of("name", List.of("a"))).refusals())
        .extracting(Refusal::code)
        .containsExactly("PHONE_MALFORMED");
  }

  @Test
  @DisplayName("PLT-080 label, help, mark, length and choices follow from the record")
  void looks() {
    Form<Applicant> form = forms.empty("sample.applicant", Applicant.class);

    Field name = form.field("name");
    assertThat(name.label()).isEqualTo("姓名");
    assertThat(name.help()).isEqualTo("与身份证一致");
    assertThat(name.isRequired()).isTrue();
    assertThat(name.maxLength()).isEqualTo("10");
    assertThat(form.field("since").type()).isEqualTo("date");
    assertThat(form.field("pages").inputMode()).isEqualTo("numeric");
    assertThat(form.field("phone").isRequired()).isFalse();
    assertThat(form.field("address.street").maxLength()).isEqualTo("20");
    assertThat(form.field("kind").options())
        .containsExactly(new Option("PERSON", "自然人", ""), new Option("LEGAL", "法人", "企业、机关、事业单位"));
    assertThatThrownBy(() -> form.field("nmae")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("PLT-080 a record that is known fills its form and comes back the same")
  void roundTrip() {
    Applicant known = read(RIGHT).value();
    Form<Applicant> filled = forms.of("sample.applicant", known);

    assertThat(filled.field("since").value()).isEqualTo("2020-02-29");
    assertThat(filled.field("kind").has("LEGAL")).isTrue();
    assertThat(filled.field("agent").checked()).isTrue();
    assertThat(read(RecordBinder.unbind(known)).value()).isEqualTo(known);
  }

  @Test
  @DisplayName("PLT-081 a right form acts; a wrong one shows the page again with 422")
  void answers() {
    Response done = read(RIGHT).answer(a -> Response.accepted().build(), FormTest::page);
    Response again = read(but("name", "")).answer(a -> Response.accepted().build(), FormTest::page);

    assertThat(done.getStatus()).isEqualTo(202);
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(((Page) again.getEntity()).status()).isEqualTo(422);
  }

  @Test
  @DisplayName(
      "PLT-081 what the use case refuses stands at its field with 422, what is stale with 409")
  void refusedByTheUseCase() {
    Response taken =
        read(RIGHT)
            .answer(
                a -> {
                  throw Refusal.of("SAMPLE_TAKEN", "7").at("name").raise();
                },
                FormTest::page);
    Response stale =
        read(RIGHT)
            .answer(
                a -> {
                  throw new Stale(Refusal.of("STALE"));
                },
                FormTest::page);

    assertThat(taken.getStatus()).isEqualTo(422);
    assertThat(html(taken)).contains("编号 7 已被占用").contains("href=\"#f-name\"");
    assertThat(stale.getStatus()).isEqualTo(409);
  }

  @Test
  @DisplayName(
      "PLT-081 a rule that asks for several things says at each input what is missing there")
  void inWordsOfTheInput() {
    Response answer =
        read(RIGHT)
            .answer(
                a -> {
                  throw new Refused(
                      List.of(
                          Refusal.of("SAMPLE_TAKEN", "7").at("since"),
                          Refusal.of("SAMPLE_TAKEN", "7").at("name")));
                },
                FormTest::page);

    assertThat(html(answer)).contains("这一天已有编号 7").contains("编号 7 已被占用");
  }

  @Test
  @DisplayName("PLT-081 what is not about the form is not shown as if it were")
  void otherRefusalsPass() {
    Form<Applicant> form = read(RIGHT);
    assertThatThrownBy(
            () ->
                form.answer(
                    a -> {
                      throw new NotFound(Refusal.of("NOTHING_HERE"));
                    },
                    FormTest::page))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("PLT-082 typed text is shown as text, never as mark-up")
  void escaped() {
    Form<Applicant> form = read(but("name", "\"><script>alert(1)</script>"));

    assertThat(render(Ui.UI.uiInput(form.field("name"))))
        .contains("&lt;script>")
        .doesNotContain("<script>")
        .doesNotContain("value=\"\">");
  }

  @Test
  @DisplayName("PLT-082 an input names its label, its help and its error for those who listen")
  void accessible() {
    String html = render(Ui.UI.uiInput(read(but("name", "")).field("name")));

    assertThat(html)
        .contains("<label for=\"f-name\">")
        .contains("aria-invalid=\"true\"")
        .contains("aria-describedby=\"f-name-why f-name-help\"")
        .contains("id=\"f-name-why\"")
        .contains("id=\"f-name-help\"");
  }

  @Test
  @DisplayName("PLT-082 a password is never sent back to the browser")
  void passwordIsNotRepeated() {
    Field password = Field.alone("password", "密码", "secret").type("password");

    assertThat(render(Ui.UI.uiInput(password))).doesNotContain("secret");
  }

  private static JteModel page(Form<Applicant> form) {
    return Ui.UI.uiErrors(org.onewindow.platform.web.page.Views.forPublic(), form);
  }

  private static String html(Response response) {
    return render(((Page) response.getEntity()).model());
  }

  private static String render(JteModel model) {
    TemplateOutput output = new StringOutput();
    model.render(output);
    return output.toString();
  }
}
