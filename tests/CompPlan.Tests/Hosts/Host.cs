using System.Globalization;
using System.Runtime.ExceptionServices;
using FluentValidation;

namespace CompPlan.Tests.Hosts;

/// <summary>The conditions a host may put a calculation in.</summary>
internal static class Host
{
    /// <summary>What <paramref name="work"/> gives on a thread of its own with this culture.</summary>
    public static T Under<T>(CultureInfo culture, Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                fault = ExceptionDispatchInfo.Capture(exception);
            }
        });
        thread.CurrentCulture = culture;
        thread.CurrentUICulture = culture;
        thread.Start();
        thread.Join();
        fault?.Throw();
        return result;
    }

    /// <summary>
    /// What <paramref name="work"/> gives in a host that turned every knob of the validation library against its guests. The knobs
    /// are shared by the process: only for tests that run alone.
    /// </summary>
    public static T UnderHostileOptions<T>(Func<T> work)
    {
        var options = ValidatorOptions.Global;
        var (cascadeClass, cascadeRule, severity) = (options.DefaultClassLevelCascadeMode, options.DefaultRuleLevelCascadeMode, options.Severity);
        var (names, properties, codes, language) =
            (options.DisplayNameResolver, options.PropertyNameResolver, options.ErrorCodeResolver, options.LanguageManager);
        var (separator, created) = (options.PropertyChainSeparator, options.OnFailureCreated);
        try
        {
            options.DefaultClassLevelCascadeMode = CascadeMode.Stop;
            options.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            options.Severity = Severity.Info;
            options.DisplayNameResolver = (_, _, _) => "hostile display name";
            options.PropertyNameResolver = (_, _, _) => "hostileProperty";
            options.ErrorCodeResolver = _ => "HOSTILE_CODE";
            options.LanguageManager = new HostileLanguage();
            options.PropertyChainSeparator = "/hostile/";
            options.OnFailureCreated = (failure, _, _, _, _) =>
            {
                failure.ErrorCode = "HOSTILE_CODE";
                failure.ErrorMessage = "hostile message";
                return failure;
            };
            return work();
        }
        finally
        {
            options.DefaultClassLevelCascadeMode = cascadeClass;
            options.DefaultRuleLevelCascadeMode = cascadeRule;
            options.Severity = severity;
            options.DisplayNameResolver = names;
            options.PropertyNameResolver = properties;
            options.ErrorCodeResolver = codes;
            options.LanguageManager = language;
            options.PropertyChainSeparator = separator;
            options.OnFailureCreated = created;
        }
    }

    private sealed class HostileLanguage : FluentValidation.Resources.ILanguageManager
    {
        public bool Enabled { get; set; } = true;

        public CultureInfo Culture { get; set; } = CultureInfo.GetCultureInfo("fr-FR");

        public string GetString(string key, CultureInfo? culture = null) => "message hostile";
    }
}
