using CompPlan.Values;

namespace CompPlan.Attribution.Crediting;

/// <summary>A group of touches of one deal, the place of its cap in the terms, and the exact cap in minor units.</summary>
internal readonly record struct GroupCap(CapGroup By, string Name, int Cap, Fraction Most);
