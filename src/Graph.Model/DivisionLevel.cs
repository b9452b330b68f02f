namespace Graph.Model;

/// <summary>The level of an administrative division.</summary>
public enum DivisionLevel
{
    /// <summary>省, 自治区, 直辖市: a code of two digits.</summary>
    Province,

    /// <summary>地级市, 州, 地区, 盟: four digits.</summary>
    City,

    /// <summary>区, 县, 县级市, 旗: six digits.</summary>
    County,

    /// <summary>街道, 镇, 乡: nine digits.</summary>
    Subdistrict,
}
