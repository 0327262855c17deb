using CompPlan.Values;
using FluentValidation;
using FluentValidation.Results;

namespace CompPlan.Validation;

/// <summary>
/// What every validator of a component is made of: rules that say code, member, message and remedy themselves. Host-wide
/// options of the validation library (cascade, names, languages, severities) and the culture have no part in any of them.
/// </summary>
internal abstract class ComponentValidator<T> : AbstractValidator<T>
    where T : class
{
    protected ComponentValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
    }

    /// <summary>All findings about <paramref name="component"/>, with <paramref name="path"/> in front of their members.</summary>
    public IEnumerable<Issue> Review(T component, string path) =>
        Validate(component).Errors.Select(failure => ToIssue(failure).Below(path));

    /// <summary>One statement that must hold of the component.</summary>
    protected void Check(string member, string code, Func<T, bool> holds, Func<T, string> message, string remedy) =>
        Each(report =>
        {
            if (!holds(report.Component))
                report.Error(member, code, message(report.Component), remedy);
        });

    /// <summary>A rule that may report several findings, each with its own member, code, message and remedy.</summary>
    protected void Each(Action<Report> rule) =>
        RuleFor(component => component).Custom((component, context) => rule(new Report(component, context)));

    private static Issue ToIssue(ValidationFailure failure) => failure.Severity == Severity.Error
        ? Issue.Error(failure.ErrorCode, failure.PropertyName, failure.ErrorMessage, (string)failure.CustomState)
        : Issue.Warning(failure.ErrorCode, failure.PropertyName, failure.ErrorMessage, (string)failure.CustomState);

    /// <summary>The component under review and where its findings go.</summary>
    protected internal sealed class Report(T component, ValidationContext<T> context)
    {
        public T Component { get; } = component;

        public void Error(string member, string code, string message, string remedy) =>
            Add(Severity.Error, member, code, message, remedy);

        public void Warning(string member, string code, string message, string remedy) =>
            Add(Severity.Warning, member, code, message, remedy);

        public void Add(IEnumerable<Issue> findings)
        {
            foreach (var finding in findings)
                Add(
                    finding.Severity == IssueSeverity.Error ? Severity.Error : Severity.Warning,
                    finding.Path, finding.Code, finding.Message, finding.Remedy);
        }

        private void Add(Severity severity, string member, string code, string message, string remedy) =>
            context.AddFailure(new ValidationFailure(member, message)
            {
                ErrorCode = code,
                Severity = severity,
                CustomState = remedy,
            });
    }
}
